### How a total came about, one sentence a step.

# $amount (String) - an amount
explain-lines = The lines come to { $amount }.
# $amount (String) - an amount
explain-discount = The discount on the basket takes off { $amount }.
# $tax (String) - name of the tax
# $exact (String) - the amount before rounding
# $rounded (String) - the amount after it
explain-rounded-rate = { $tax } is rounded once for each rate: from { $exact } to { $rounded }.
# $tax (String) - name of the tax
# $exact (String) - the amount before rounding
# $rounded (String) - the amount after it
explain-rounded-document = { $tax } is rounded once for the whole sale: from { $exact } to { $rounded }.
# $tax (String) - name of the tax
# $exact (String) - the amount before rounding
# $rounded (String) - the amount after it
explain-rounded-line = { $tax } on this line is rounded from { $exact } to { $rounded }.
explain-each-line = Tax is rounded on each line.
explain-mode-half-up = A half is rounded up.
explain-mode-half-down = A half is rounded down.
explain-mode-half-even = A half is rounded to the even neighbour.
explain-mode-up = Every fraction is rounded up.
explain-mode-down = Every fraction is cut off.
# $name (String) - tax or levy
# $amount (String) - an amount
explain-added = { $name } comes on top: { $amount }.
# $amount (String) - an amount
explain-cash = Paid in cash, it is rounded to { $amount }.
# $amount (String) - an amount
explain-price-one = The price is { $amount }.
# $quantity (String) - how much
# $price (String) - price of one
# $amount (String) - an amount
explain-price = { $quantity } × { $price } is { $amount }.
# $amount (String) - an amount
explain-label-price = The label on the pack says { $amount }.
# $amount (String) - an amount
explain-line-discount = The line's own discount takes off { $amount }.
# $amount (String) - an amount
explain-basket-discount = Its share of the discount on the basket is { $amount }.
# $amount (String) - an amount
explain-left = That leaves { $amount }.
# $levy (String) - name of the levy
# $amount (String) - an amount
# $source (String) - the law
explain-levy-inside = The price holds { $levy }: { $amount }. Source: { $source }
# $levy (String) - name of the levy
# $amount (String) - an amount
# $source (String) - the law
explain-levy-on-top = { $levy } comes on top: { $amount }. Source: { $source }
# $tax (String) - name of the tax
# $rate (String) - its rate
# $base (String) - the amount without the tax
# $exact (String) - the tax before rounding
explain-tax-inside = { $tax } at { $rate } is inside the price: { $exact } on { $base } before tax.
# $tax (String) - name of the tax
# $rate (String) - its rate
# $base (String) - the amount without the tax
# $exact (String) - the tax before rounding
explain-tax-on-top = { $tax } at { $rate } comes on top: { $exact } on { $base } before tax.
# $tax (String) - name of the tax
# $rate (String) - its rate
explain-tax-zero = { $tax } is { $rate }: nothing.
explain-place-dine-in = This rate is for what is eaten here.
explain-place-takeaway = This rate is for what is taken away.
# $name (String) - name of the holiday
explain-holiday = It is the rate of the tax holiday “{ $name }”.
# $day (String) - first day of the rate
# $source (String) - the law
explain-since = This rate has held since { $day }. Source: { $source }
# $day (String) - first day of the rate
# $source (String) - the law
explain-since-unchecked = This rate has held since { $day }. Source, which nobody has checked: { $source }
# $tax (String) - name of the tax
# $amount (String) - an amount
explain-share = Of { $tax } once rounded, this line bears { $amount }.
# $tax (String) - name of the tax
# $amount (String) - an amount
# $certificate (String) - number of the certificate
explain-exempted = The buyer doesn't pay { $tax } of { $amount }: certificate { $certificate }.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = “{ $name }” takes off { $amount }.
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = “{ $name }” isn't given: “{ $winner }” takes more off, and only one of them can.
# $name (String) - the promotion
explain-promotion-incomplete = “{ $name }” needs more of its goods.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = “{ $name }” needs { $amount } more.
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = “{ $name }” begins on { $day }.
# $name (String) - the promotion
explain-promotion-weekday = “{ $name }” isn't for this day of the week.
# $name (String) - the promotion
explain-promotion-hours = “{ $name }” isn't for this hour.
# $name (String) - the promotion
explain-promotion-customers = “{ $name }” is for a group of customers.
# $name (String) - the promotion
explain-promotion-coupon = “{ $name }” needs a coupon.
