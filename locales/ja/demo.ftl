### ui
### デモ店舗の機器。

demo-title = デモ機器
demo-explain = 本物の機器の代わりです。バーコードをタップすると読み取ります。
demo-scan = { $name } を読み取る
demo-printer = レシートプリンター
demo-tear-paper = 用紙を抜く
demo-refill-paper = 用紙を入れる
demo-open-cover = カバーを開ける
demo-close-cover = カバーを閉める
demo-drawer = キャッシュドロワー
demo-push-drawer = 押して閉める
demo-receipt = 直前のレシート
demo-no-receipt = 次のレシートはここに出ます。
demo-hide = デモ機器を隠す
demo-previous = 前のバーコード
demo-next = 次のバーコード
demo-open-shop = { $place }の店を開く
demo-no-arabic-country = アラビア語圏の国のルールはまだありません。この店はロンドンにあり、英国の価格と税で販売します。

demo-office = 本部
demo-cut-network = ネットワークを切る
demo-mend-network = ネットワークをつなぐ
