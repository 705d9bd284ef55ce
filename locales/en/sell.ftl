### ui
### Ringing up: products on one side, the basket on the other.

sell-search = Search products
sell-keyboard = Keyboard

# $count (Number) - products found
sell-found =
    { $count ->
        [0] Nothing found
        [one] { $count } product
       *[other] { $count } products
    }

# $count (Number) - products that are shown of those that were found
sell-found-more = { $count } products or more
sell-nothing-found = No product has that name or number. Try fewer letters.
sell-no-products = There are no products here yet.
sell-previous-page = Previous products
sell-next-page = More products
sell-basket = Basket

# $count (Number) - pieces in the basket
sell-items =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }

sell-empty-title = Ready for the next customer
sell-empty = Scan a product, tap one or search by name.
sell-total = Total
sell-pay = Pay
sell-more = More
sell-quantity = Quantity
sell-one-less = One less
sell-one-more = One more
sell-discount = Discount
sell-in-percent = In %
sell-as-amount = Amount
sell-note = Note
sell-note-hint = What should stand on the receipt?
sell-remove = Remove
sell-basket-discount = Discount on the basket
sell-clear-basket = Clear the basket
sell-clear-ask = Clear the whole basket?
sell-clear-explain = Everything in it is taken out. Nothing is sold.
sell-clear-keep = Keep it
sell-weight = Weight
sell-weight-hint = Read the weight from the scale.
sell-open-price = Price
sell-open-price-hint = Type the price on the label.
sell-add = Add to basket
sell-set = Set
sell-choose-variant = Which one?
sell-unknown-title = This barcode is not known here
sell-unknown-search = Search by name
sell-unknown-open = Sell as open item
sell-receipts = Receipts: find, print again, void

sell-no-sale = Open drawer
sell-sign-out = Sign out
sell-devices = Devices
sell-settings = Settings

sell-all = All

# $price (String) - price of one piece
sell-each = { $price } each

# $quantity (String) - how much: 0.420 kg
# $price (String) - price of one unit: $24.90/kg
sell-measured = { $quantity } × { $price }

# $amount (String) - the tax inside the total
sell-tax = incl. { common-tax } { $amount }

# $amount (String) - what the basket's discount takes off
sell-discount-given = Discount { $amount }

# $code (String) - the code nobody knows
sell-open-item = Open item { $code }

sell-no-sale-reason = Opened by touch, no reason given

# $issue (String) - number of a magazine's issue
sell-pack-issue = Issue { $issue }
# $lot (String) - lot of the pack
sell-pack-lot = Lot { $lot }
# $serial (String) - serial number of the pack
sell-pack-serial = No. { $serial }
# $day (String) - the day
sell-pack-expires = Expires { $day }
# $day (String) - the day
sell-pack-best-before = Best before { $day }

sell-subtotal = Subtotal
# $tax (String) - the tax's name
# $rate (String) - its rate
sell-added-tax = { $tax } { $rate }
sell-not-charged = Tax not charged
sell-explain = How this total came about
sell-why = Why this price?
sell-customer-language = Customer’s language
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = 1 more { $article }: “{ $name }” takes off { $amount } more
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = { $missing } more and “{ $name }” takes off { $amount }
sell-coupon = Coupon
sell-coupon-hint = Scan the coupon or type its code.
sell-customer = Customer
sell-customer-hint = Type a name, e-mail address or telephone number.
sell-purchases = Bought last, at any till and on the web:
sell-purchases-asking = Asking what they bought last.
sell-purchases-offline = The hub can’t be reached: what they bought isn’t known here.
sell-purchases-none = Nothing bought yet that the hub knows of.
sell-purchases-web = Web
# $amount (String) - what goes back
sell-give-back = Give back { $amount }
sell-voucher = Gift voucher
sell-voucher-hint = Type what it is worth: that is what the customer pays.
sell-voucher-name = Who is it for?
sell-voucher-name-hint = Name of who it is for, or nothing
sell-voucher-anything = Anything
sell-voucher-find = Find a voucher
sell-voucher-find-hint = Name of who it is for, as on the voucher
sell-voucher-search = Search
# $day (String) - when it was issued
sell-voucher-issued = Issued { $day }
sell-training = Practise

# $points (String) - a number
# $time (String) - of when that is
sell-customer-points = Points: { $points } (as of { $time })

# $points (String) - a number
sell-customer-points-unsure = Points: { $points } (age unknown)
# $count (Number) - pieces
sell-taken-over = Taken over from the telephone: { $count }
