### ui
### What the shop has sold.

reports-title = Sales
reports-export = Save for a spreadsheet
reports-earlier = Earlier
reports-later = Later
reports-day = Day
reports-week = Week
reports-month = Month
reports-course = Course of sales
reports-categories = Categories
reports-articles = Products
reports-operators = Staff
reports-tenders = Payment
reports-taxes = Tax
reports-nothing = Nothing was sold in this time.
reports-sales = Sales
reports-average = Average sale
reports-pieces = Pieces
reports-discount = Discounts
reports-returned = Returns
reports-undone = Sales undone
reports-tax = Tax
reports-margin = Margin

# $count (Number) - pieces
reports-piece-count =
    { $count ->
        [one] { $count } piece
       *[other] { $count } pieces
    }

# $count (Number) - sales
reports-sale-count =
    { $count ->
        [one] { $count } sale
       *[other] { $count } sales
    }

# $from (String) - the first day
# $to (String) - the last day
reports-period = { $from } to { $to }

# $period (String) - the days before
# $amount (String) - what they sold
reports-before = { $period }: { $amount }

# $percent (String) - how much
reports-more = { $percent } more

# $percent (String) - how much
reports-less = { $percent } less
reports-same = The same

# $percent (String) - how much of the journal is in the figures
reports-progress = Still adding up: { $percent } done

# $path (String) - where the file is
reports-exported = Saved: { $path }
reports-no-category = Without a category
reports-cash = Cash
reports-card = Card
reports-voucher = Vouchers
reports-online = Back as paid online
