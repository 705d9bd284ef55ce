### ui
### レジと本部のやり取り:どこまで進んだか、何をすればよいか。

exchange-title = 本部とのやり取り
exchange-try-now = 今すぐ試す
exchange-good = すべてやり取り済みです。
exchange-never = このレジはまだ本部につながっていません。
exchange-hub = 本部
exchange-contact = 最後の接続
exchange-none = まだありません
exchange-waiting = 送信待ち
exchange-oldest = 最も古いもの
exchange-sources = 本部から届くもの

# $time (String) - 日付と時刻
exchange-as-of = { $time } 現在

exchange-reading = 読み込み中: { $percent }
exchange-aside = 受信済み・未使用
exchange-aside-unknown = 新しい版のレジで使えます。
exchange-aside-advice = 本部に伝えてください。これらの項目はこのままでは使えません。
exchange-clock = レジと本部の時計が大きくずれています。レジの時計を合わせてください。
exchange-source-catalogue = 商品
exchange-source-prices = 価格
exchange-source-promotions = キャンペーン
exchange-source-customers = 顧客
exchange-source-stock = 店舗の在庫
exchange-source-orders = 受け取り待ちの注文
exchange-source-people = 従業員
exchange-source-settings = 設定
exchange-source-packs = 国の規則
exchange-trouble-unreachable = 本部につながりません。販売は続けられます。売上はここに保存され、自動で送信されます。続く場合はネットワークを確認してください。
exchange-trouble-stranger = 本部以外のものが応答しています。販売は続けられます。ネットワークを確認してください。ログインページが妨げているかもしれません。
exchange-trouble-unknown = 本部がこのレジを知りません。本部に登録コードを依頼してください。
exchange-trouble-busy = 本部は今受け付けられません。レジが自動でやり直します。
exchange-trouble-refused = 本部が何かを拒否しました。レジがやり直します。続く場合は本部に伝えてください。
exchange-trouble-disk = レジのディスクが拒否しました。ディスクについての表示を読んでください。
exchange-trouble-clock = レジと本部の時計がずれています。レジが自動で補正します。続く場合は時計を合わせてください。
exchange-trouble-revoked = 本部がこのレジを除外しました。データはすべてここに残ります。本部に電話してください。
exchange-trouble-fork = 本部にはこのレジの番号で別の記録があります。このデータは複製かもしれません。送信は止まり、データはすべて残ります。本部に電話してください。
exchange-trouble-altered = 封をした時と異なる記録があります。送信は止まり、データはすべて残ります。本部に電話してください。
