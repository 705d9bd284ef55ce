### ui
### お客様に向ける商品のページ。

product-title = 商品
product-show = 商品を表示
product-languages = 言語
product-photos = ほかの写真
product-photo = 写真 { $number } / { $count }
product-here = この店舗
product-elsewhere = ほかの店舗
product-in-stock = 在庫 { $quantity }
product-out-of-stock = 在庫なし
product-stock-unknown = お尋ねください
product-not-here = 当店になし
product-add = かごに入れる
product-just-now = たった今
product-minutes-ago = { $count } 分前
product-hours-ago = { $count } 時間前
product-days-ago = { $count } 日前
