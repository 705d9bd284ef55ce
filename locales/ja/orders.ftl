### ui
### ここでお客様を待つオンラインストアの注文。

orders-title = 店頭受け取りの注文
orders-none = 待っている注文はありません
orders-none-advice = 注文が届くとここに表示され、音が鳴ります。
orders-choose = 注文のコードをスキャンするか、一覧から選んでください。
orders-hand-over = お渡しする
orders-handed-over = 注文 { $order } をお渡ししました。
orders-arrived = 新しい注文:{ $count } 件
orders-more = ほかに { $count } 件あります。番号で探してください。
orders-asking = お渡ししてよいかハブに問い合わせています…
orders-held = お渡しできます。その間は誰も取り消せません。お名前と商品を確認してください。
orders-unasked = ハブに接続できません。取り消されたか、ほかで受け取られたかは分かりません。お渡しは可能です。記録され、後で送信されます。
orders-at-another-till = 別のレジが今お渡し中です。ほかの担当者に確認してください。
orders-not-ready = 商品はまだ揃っていません。お待ちいただくか、またお越しいただいてください。
orders-unpaid = 未払いです。ここでは注文の支払いはできません。本部に連絡してください。
orders-collected = お客様はすでに受け取っています。お渡ししないでください。
orders-cancelled = 取り消されました。お渡しせず、商品を棚に戻してください。
orders-expired = 受け取り期限が過ぎています。本部に連絡してください。
orders-refused = ハブにはこの店舗のこの注文がありません。本部に連絡してください。
orders-state-ready = 準備完了
orders-state-picking = 準備中
orders-state-placed = 新規
orders-state-unpaid = 未払い
orders-state-handed-over = お渡し済み
orders-state-cancelled = 取り消し
orders-state-expired = 期限切れ
