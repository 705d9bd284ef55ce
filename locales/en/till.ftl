### Paper of tills: the float, cash in and out, cash to the safe, counts, X and Z.

## What this paper is: big letters, so at most 16 characters a word.

till-opened = FLOAT
till-paid-in = PAID IN
till-paid-out = PAID OUT
till-lift = CASH TO SAFE
till-counted = CASH COUNT
till-x = X REPORT

# $number (Number) - 1 for this till's first
till-z = Z REPORT { $number }
till-whose = Drawer of
till-operator = Operator
till-category = Category
till-bag = Bag
till-amount = Amount

# $count (String) - how many
# $value (String) - what one is worth
till-piece = { $count } × { $value }

## X and Z.

till-day = Business day
till-next-day = Next business day
till-began = Since
till-receipts = Receipts
till-no-receipts = none
till-head-sales = Sales

# $count (Number) - how many
till-sales = Sold ({ $count })

# $count (Number) - how many
till-returns = Taken back ({ $count })

# $count (Number) - how many
till-post-voids = Sales undone ({ $count })
till-vouchers = Gift vouchers sold
till-prepaid = Paid by vouchers taxed when sold

# $count (Number) - how many
till-discounts = Discounts in it ({ $count })

# $count (Number) - how many
till-promotions = Promotions in it ({ $count })
till-rounding = Cash rounding
till-head-payments = Payments

# $count (Number) - how many
till-cash = Cash kept ({ $count })

# $count (Number) - how many
till-card = Card ({ $count })

# $kind (String) - a kind of payment by its short name
# $count (Number) - how many
till-other-tender = { $kind } ({ $count })

# $count (Number) - how many
till-refund-cash = Cash given back ({ $count })

# $count (Number) - how many
till-refund-card = Given back on card ({ $count })

# $kind (String) - a kind of payment by its short name
# $count (Number) - how many
till-refund-other = Given back, { $kind } ({ $count })

# $currency (String) - code of another currency: USD
till-foreign-cash = { $currency } in the drawer
till-head-taxes = Taxes

# $category (String) - tax category: Standard
# $rate (String) - its rate: 10%
till-taxed = { $category } { $rate }
till-tax = tax in it
till-head-events = What else happened

# $count (Number) - how many
till-voided = Baskets given up ({ $count })

# $count (Number) - how many
till-line-voids = Lines taken out ({ $count })
till-overrides = Prices changed by hand
till-no-sales = Drawer opened without a sale
till-reprints = Receipts printed again
till-alarms = Drawer left open
till-counts = Counts of the drawer

## The drawer.

till-head-drawer = Drawer
till-float = Float
till-float-not-counted = nobody counted it
till-float-difference = Float against last close
till-cash-kept = Cash from sales
till-cash-back = Cash given back
till-in = Paid in
till-out = Paid out
till-lifts = To the safe
till-expected = Expected
till-count = Counted
till-since-count = Cash since the count
till-even = Difference
till-over = OVER
till-short = SHORT
till-carried = Stays in the drawer
till-banked = To the safe

## The end of a Z.

till-no-gap = Every receipt has its record.

# $numbers (String) - numbers of receipts
till-gap = Receipts without a record: { $numbers }

# $count (Number) - receipts
till-pending = { $count ->
    [one] { $count } receipt isn't confirmed by head office yet.
   *[other] { $count } receipts aren't confirmed by head office yet.
}
till-head-grand = Since this till began
till-grand-sold = Sold
till-grand-returned = Given back
