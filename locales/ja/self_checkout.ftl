### ui
### お客様がご自身で使うレジ。

self-checkout-title = セルフレジ
self-checkout-start = セルフレジを開始
self-checkout-welcome = 最初の商品をスキャンしてください
self-checkout-card-hint = お支払いはカードのみ
self-checkout-pay = カードで支払う
self-checkout-help = 係員を呼ぶ
self-checkout-staff = 係員
self-checkout-called = 係員が参ります。
self-checkout-called-age = 年齢の確認が必要な商品があります。係員が確認します。
self-checkout-called-payment = カードの引き落としがまだ確認できません。係員が調べますので、再度お支払いにならないでください。
self-checkout-called-goods = この商品は係員が対応します。ただいま参ります。
self-checkout-cancel-call = もう大丈夫です
self-checkout-age-fine = 係員：年齢を確認
self-checkout-age-young = 係員：年齢に満たない
self-checkout-still-there = まだいらっしゃいますか？
self-checkout-still-there-hint = お返事がないときは商品をお預かりし、係員が対応します。
self-checkout-go-on = はい、続けます
self-checkout-follow-terminal = カード端末の案内に従ってください
self-checkout-thanks = ありがとうございました
self-checkout-finish = 完了
self-checkout-paper = レシートを印刷
self-checkout-no-terminal = カード端末の準備ができていません。係員を呼んでください。
self-checkout-parked = セルフレジ
self-checkout-saved = { $amount } お得になりました
