### ui
### What is at hand beside the basket: parked baskets, prices that are asked or set, ages, serial numbers, open card payments.

counter-park = このかごを保留
counter-park-hint = 名前や服装（任意）
counter-park-now = 保留
counter-park-print = 票を出して保留
counter-parked = 保留中のかご
counter-parked-none = 保留中のかごはありません。
counter-recall = 呼び戻す
counter-abandon = 取り消す
counter-abandon-reason = レジで取り消し
# $names (String) - articles whose price changed while the basket was parked
counter-price-changed = 値段は変わりましたが約束した値段のままです：{ $names }
counter-check = 価格確認
counter-check-hint = 商品を読み取ってください。登録はされません。
counter-ring-up = 登録する
counter-no-price = 本日の価格なし
# $price (String) - the price on the pack
counter-label-price = この商品の表示：{ $price }
# $rate (String) - the rate of its tax
counter-check-tax = { common-tax } { $rate }
# $amount (String) - deposits on top
counter-check-levies = 預り金 { $amount }
# $quantity (String) - how much is on hand by the till’s book
counter-check-stock = レジ上の在庫：{ $quantity }
# $years (Number) - years
counter-check-age = { $years }歳以上
counter-times = 先に数量：12 ×
counter-times-hint = 次の読み取りまたはタップに適用されます。
# $pieces (Number) - pieces of what is rung up next
counter-pieces = 次の商品を{ $pieces }点
counter-price = 値段を変更
counter-price-hint = 1点の値段を入力し、理由を選んでください。
counter-reason-label = 表示違い
counter-reason-damaged = 傷あり
counter-reason-price-match = 他店対抗
counter-reason-last-piece = 最後の1点
# $price (String) - the price in force
counter-instead-of = 通常 { $price }
counter-age = 年齢確認
# $day (String) - the last day of birth
counter-age-born = { $day }以前の生まれですか？
# $years (Number) - years
# $goods (String) - names of the goods
counter-age-goods = { $years }歳以上：{ $goods }
counter-age-seen = はい、確認しました
counter-age-type = 生年月日を入力
counter-age-type-hint = 年月日：20080305。比較後は保存しません。
counter-age-refuse = 年齢不足：取り消す
counter-serial = 製造番号
counter-serial-hint = この商品の番号を読み取るか入力
counter-payment = カードは引き落とされましたか？
counter-payment-unknown = カードの結果が不明です
# $amount (String) - how much was asked for
counter-payment-amount = カード{ $amount }：結果が不明です
counter-payment-explain = 端末の最後の伝票か記録を確認するか、決済会社に電話してください。分かるまで再度カードを通さないでください。
counter-payment-reason = 根拠（伝票番号・端末記録など）
counter-payment-charged = 引き落とし済み
counter-payment-not-charged = 引き落としなし
counter-refund = カードに返金されましたか？
counter-refund-unknown = カードへの返金結果が不明です
# $amount (String) - the amount
counter-refund-amount = カードへ{ $amount }返金：結果が不明です
counter-refund-explain = 端末の最後の伝票か記録を確認するか、決済会社に電話してください。分かるまで再度返金しないでください。
counter-refund-done = 返金済み
counter-refund-not-done = 返金なし
# $count (Number) - parked baskets
counter-parked-count = 保留中{ $count }件

counter-reason-other = ほかの理由
counter-reason-own = 価格が違う理由
counter-ask-terminal = 端末に確認
counter-check-store = { $store }:{ $quantity }({ $time } 現在)
