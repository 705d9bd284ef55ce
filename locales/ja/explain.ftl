### 合計の内訳。一段階に一文。

explain-lines = 明細の合計は { $amount } です。
explain-discount = カゴ全体の値引きは { $amount } です。
explain-rounded-rate = { $tax }は税率ごとに一度だけ端数処理します：{ $exact } → { $rounded }。
explain-rounded-document = { $tax }は取引全体で一度だけ端数処理します：{ $exact } → { $rounded }。
explain-rounded-line = この明細の{ $tax }を端数処理します：{ $exact } → { $rounded }。
explain-each-line = 税は明細ごとに端数処理します。
explain-mode-half-up = 四捨五入します。
explain-mode-half-down = 五捨六入します。
explain-mode-half-even = ちょうど半分は偶数に丸めます。
explain-mode-up = 端数は切り上げます。
explain-mode-down = 端数は切り捨てます。
explain-added = { $name }を加算：{ $amount }。
explain-cash = 現金払いでは { $amount } に丸めます。
explain-price-one = 価格は { $amount } です。
explain-price = { $quantity } × { $price } = { $amount }。
explain-label-price = パックのラベルの価格は { $amount } です。
explain-line-discount = この明細の値引きは { $amount } です。
explain-basket-discount = カゴ全体の値引きの分は { $amount } です。
explain-left = 残りは { $amount } です。
explain-levy-inside = 価格に{ $levy }を含みます：{ $amount }。出典：{ $source }
explain-levy-on-top = { $levy }を加算：{ $amount }。出典：{ $source }
explain-tax-inside = { $tax } { $rate } は価格に含まれます：{ $base } に対して { $exact } です。
explain-tax-on-top = { $tax } { $rate } を加算します：{ $base } に対して { $exact } です。
explain-tax-zero = { $tax }は { $rate } です。税はかかりません。
explain-place-dine-in = 店内で飲食するものの税率です。
explain-place-takeaway = 持ち帰るものの税率です。
explain-holiday = 「{ $name }」期間の税率です。
explain-since = この税率は { $day } からです。出典：{ $source }
explain-since-unchecked = この税率は { $day } からです。未確認の出典：{ $source }
explain-share = 一度に端数処理した{ $tax }のうち、この明細の分は { $amount } です。
explain-exempted = 買い手は{ $tax } { $amount } を払いません：証明書 { $certificate }。
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = 「{ $name }」で { $amount } 値引きされます。
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = 「{ $name }」は適用されません。「{ $winner }」のほうが値引きが大きく、併用できません。
# $name (String) - the promotion
explain-promotion-incomplete = 「{ $name }」には対象商品が足りません。
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = 「{ $name }」まであと { $amount } です。
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = 「{ $name }」は { $day } からです。
# $name (String) - the promotion
explain-promotion-weekday = 「{ $name }」はこの曜日には使えません。
# $name (String) - the promotion
explain-promotion-hours = 「{ $name }」はこの時間帯には使えません。
# $name (String) - the promotion
explain-promotion-customers = 「{ $name }」は特定の会員グループ向けです。
# $name (String) - the promotion
explain-promotion-coupon = 「{ $name }」にはクーポンが必要です。
