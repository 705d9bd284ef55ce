### ui
### プリンター、スキャナー、ドロワーと、印刷待ちのレシート。

devices-title = 機器
devices-test-page = テスト印字
devices-open-drawer = ドロワーを開ける
devices-check = 今すぐ確認
devices-advice-ready = 操作は不要です。
devices-advice-busy = 動作中です。操作は不要です。
devices-advice-connecting = 探しています。数秒かかります。
devices-advice-paper-low = 新しいロール紙をご用意ください。
devices-advice-paper-out = ロール紙を入れてください。印刷は自動で再開します。
devices-advice-cover-open = カバーを閉めてください。印刷は自動で再開します。
devices-advice-open = 押して閉めてください。
devices-advice-closed = 操作は不要です。
devices-advice-absent = ケーブルと電源を確認してください。自動で見つかります。
devices-advice-fault = 電源を入れ直してください。直らない場合はサポートにご連絡ください。
devices-advice-unconfirmed = レシートが出たかどうか、下でお答えください。
devices-advice-off = 設定ファイルにアドレスを追加してください。
devices-queue = 印刷待ちのレシート
devices-queue-empty = すべてのレシートを印刷しました。
devices-job-queued = 待機中
devices-job-sending = 印刷中
devices-job-await-proof = プリンターの応答待ち
devices-job-printed = 印刷済み
devices-job-unknown = 最後まで出ましたか?
devices-job-cancelled = 未印刷
devices-job-yes = はい、出ました
devices-job-again = もう一度印刷
devices-job-drop = 印刷しない

devices-scanner = スキャナー { $number }
devices-on-printer = レシートプリンターに接続
devices-document-receipt = レシート { $number }
devices-document-duplicate = { $number } の再発行
devices-document-post-void = 取消伝票 { $number }
devices-document-no-sale = ドロワー開放伝票
devices-document-till = レジの用紙
devices-document-test-page = テスト印字
devices-claimed = 別のプログラムが使用中です。そのプログラムを終了してください。
devices-cutter-jam = カッターが詰まっています。カバーを開けて用紙を取り除いてください。
devices-overheated = プリントヘッドが熱くなっています。冷めると再開します。
devices-offline = プリンターがオフラインと応答しています。
devices-types-into-window = コードがキー入力として届いています。動作はしますが、レジ専用にする方法は `omnitill doctor` で確認できます。
devices-document-parked = 保留票
devices-document-gift = ギフトレシート
