### ui
### Earlier sales: finding one, looking at it, printing it again, undoing it.

receipts-title = Receipts
receipts-search = Receipt number, amount, article or day
receipts-any-day = Any day
receipts-day-earlier = The day before
receipts-day-later = The day after
receipts-newer = Newer
receipts-older = Older
receipts-searching = Looking through earlier sales…
receipts-no-sales = No sale has been made on this till yet.
receipts-nothing-found = No sale fits. Try the number or the amount on the receipt, fewer words, or any day.
receipts-choose = Tap a sale to see it, or scan its receipt.

# $when (String) - day and time of the sale
# $operator (String) - who served
receipts-served = { $when } · { $operator }

receipts-voided = Voided

# $slip (String) - number of the slip
receipts-voided-by = This sale was voided by slip { $slip }. It no longer counts.

# $rate (String) - the tax rate in percent
# $net (String) - the goods at this rate without tax
receipts-tax = { common-tax } { $rate } on { $net }

receipts-gift = Gift receipt
receipts-reprint = Print again
receipts-void = Void sale

# $number (String) - the sale’s number
receipts-void-ask = Void sale { $number }? The money goes back to the customer.

receipts-void-keep = Keep the sale
receipts-void-reason = Undone by touch, no reason given

# $number (String) - the sale’s number
receipts-void-done = Sale { $number } is voided.

# $amount (String) - to hand back
receipts-void-cash-back = Give back { $amount } in cash.

# $amount (String) - to give back
receipts-void-card-back = Give back { $amount } on the card terminal.

receipts-card-first = Finish the card payment first, then scan the receipt again.
