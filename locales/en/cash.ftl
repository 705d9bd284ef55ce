### ui
### The page of cash: float, cash in and out, counting, X and Z.

cash-title = Cash
cash-open = Count the float
cash-count = Count the drawer
cash-paid-in = Cash in
cash-paid-out = Cash out
cash-lift = Cash to the safe
cash-no-sale = Open drawer
cash-x = X report
cash-z = Close: Z
cash-past-z = Past Z reports
cash-earlier = The one before
cash-print = Print
cash-shared = The drawer all share

# $name (String) - an operator
cash-whose = Drawer of { $name }
cash-idle = Nothing has happened since the last close.

# $time (String) - day and time
cash-since = In use since { $time }.

# $day (String) - a day
cash-left-open = This till hasn’t been closed since { $day }. Count it and close it when you can.
cash-lift-now = There is a lot of cash in the drawer: take some to the safe now.

# $values (String) - banknotes and coins
cash-running-out = Change runs out soon, by what was taken and given: { $values }
cash-float-counted = The float was counted.
cash-float-uncounted = The float hasn’t been counted. Selling goes on all the same.
cash-sealed = A count is sealed: the till can be closed.
cash-record = Record
cash-recorded = Recorded.
cash-float-done = This is the float
cash-seal = Seal this count
cash-blind = Count what is there. What should be there is said once the count is sealed.
cash-lift-hint = What you take out goes into the bag; its slip goes with it.
cash-carried-hint = Type what stays in the drawer for the next shift. The rest goes to the safe.
cash-close = Close the till
cash-closed = Closed. The next period has begun.
cash-reason = What for?
cash-reason-own = Another reason
cash-bag = Number of the bag
cash-reason-count = To count it
cash-reason-change = Change for a customer
cash-reason-check = To check the drawer
cash-reason-bank = Change from the bank
cash-reason-forgotten = Change a customer left
cash-reason-postage = Postage
cash-reason-cleaning = Cleaning
cash-reason-goods = Goods for the shop
cash-counted = Counted
cash-even = Exactly right.

# $amount (String) - an amount of money
cash-over = { $amount } more than there should be.

# $amount (String) - an amount of money
cash-short = { $amount } less than there should be.

# $amount (String) - an amount of money
cash-expected = There should be { $amount }. Sealed and recorded: it can be counted again, and closed as it is.
cash-recount = Count again

# $value (String) - a banknote or coin
cash-plus = One more of { $value }

# $value (String) - a banknote or coin
cash-minus = One less of { $value }
cash-mark-drawer = Drawer open
cash-mark-left-open = Not closed yesterday
cash-mark-lift = Cash to the safe
cash-mark-change = Change runs out
cash-mark-uncounted = Float not counted
