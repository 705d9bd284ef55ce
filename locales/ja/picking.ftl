### ui
### 注文の商品を集める：何を取りに行くか、どの箱に入れるか、ない場合にどうするか。

picking-title = 注文を集める
picking-choose = 取った商品をスキャンしてください。どの箱に入れるか表示されます。
picking-done = すべて集まりました。袋に入れて「準備完了」を押してください。
picking-box = 箱 { $box }
picking-of = { $due }点中{ $done }点
picking-on-hand = 在庫のはず：{ $quantity }
picking-one = 1点取った
picking-all = { $quantity } すべて取った
picking-put-back = 1点戻す
picking-missing = ありません
picking-count = 棚に何点ありますか？
picking-no-count = 数えていない
picking-count-is = この数あります
picking-settle = ありません。お客様のご希望は？
picking-refund = 返金
picking-other-store = 別の店舗で受け取る
picking-instead = 別の商品にする
picking-found = やはりあった
picking-instead-scan = 代わりの商品をスキャンしてください。
picking-instead-costs = { $article }（{ $amount }）：お客様の支払いは増えません。
picking-consent = お客様の了承は？
picking-consent-phone = 電話で
picking-consent-message = 書面で
picking-consent-in-person = 店頭で
picking-no-store = 在庫のある店舗は見当たりません。
picking-taken = { $name }さんが集めています
picking-unasked = ハブにつながりません。同僚が同じものを集めているかもしれません。
picking-asking = 集めることを同僚に知らせています…
picking-not-there = ありません：{ $quantity }
picking-bags = 袋
picking-ready = 準備完了
picking-is-ready = 注文{ $order }の準備ができました。お客様に連絡します。
picking-picked = { $order }：箱{ $box }へ。
