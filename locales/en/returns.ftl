### ui
### Goods come back: the screen of a return.

returns-title = Return
# $receipt (String) - the receipt's number
returns-of = Return from { $receipt }
returns-empty-title = Scan the receipt
returns-empty = Its code is at the end of the paper.
returns-look = Look for the sale
returns-without = There is no receipt
returns-elsewhere = It is from another till or shop
returns-elsewhere-title = Which receipt is it?
returns-elsewhere-hint = Scan its code, or type the number printed beside it.
returns-elsewhere-field = Receipt number
returns-go-on = Go on
returns-article-title = What comes back?
returns-article-field = Scan the article, or type its name or number
returns-article-other = Another article
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = { $price } each: the lowest price of the last { $days } days
# $days (Number) - days
returns-rule-price = What this till didn’t sell counts at its lowest price here in the last { $days } days.
# $max (String) - the most
returns-rule-max = At most { $max } goes back like this.
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt } is from another till of this store. There it comes back at the price that was paid; here it counts as if there were no receipt.
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt } is from another store of this country. There it comes back at the price that was paid; here it counts as if there were no receipt.
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt } is from another country: another seller, currency and tax. Money goes back only there. Here it can be exchanged: ring up goods of at least the same value.
returns-note = Note
returns-note-title = A note for this line
returns-note-field = What is there to say of it?
returns-note-set = Keep the note
# $code (String) - a coupon
returns-coupon-used = Coupon { $code } stays used.
returns-from-receipt = Return goods
returns-why = Why it comes back
returns-condition = State
returns-pick = Scan what comes back, or tap plus beside it.
returns-back = Goes back
returns-counts = Counts for
returns-confirm = Into the basket
returns-take-out = Take the return out
# $sold (String) - how much was sold
# $left (String) - how much can still come back
returns-line = { $sold } sold, { $left } can come back
# $quantity (String) - how much came back
# $day (String) - when
# $receipt (String) - on which receipt
returns-came-back = { $quantity } came back on { $day }, { $receipt }
# $name (String) - a promotion
# $before (String) - what it took off
# $after (String) - what it takes off now
returns-unwound = { $name } took { $before } off what the customer had. What they keep earns { $after }, so that much less goes back.
# $name (String) - an article the customer keeps
# $amount (String) - how much more it costs now
returns-withdrawn = { $name } stays and costs { $amount } more without the promotion.
# $amount (String) - what goes back to the card
returns-to-card = { $amount } goes back to the card that paid.
# $amount (String) - what goes back in cash
returns-in-cash = { $amount } goes back in cash.
returns-reason-does-not-fit = Doesn't fit
returns-reason-defective = Faulty
returns-reason-changed-mind = Changed mind
returns-reason-wrong-article = Wrong article
returns-reason-other = Other
returns-condition-as-new = As new
returns-condition-opened = Opened
returns-condition-damaged = Damaged
returns-hub-asking = The hub is being asked what came back elsewhere …

# $time (String) - day and time
returns-hub-known = What came back anywhere is counted up to { $time }.
returns-hub-known-in-part = What the hub knows of is counted. Some tills haven’t been heard of yet.
returns-hub-unasked = The hub can’t be reached: what came back at other tills or online isn’t known. The shop’s rules hold.
returns-hub-unknown = The hub doesn’t know this receipt yet: what came back elsewhere isn’t known. The shop’s rules hold.
returns-order = It is an online order
returns-order-title = Which order is it?
returns-order-hint = Scan its code or type its number. Without it, type the customer’s name, or the last four digits of the card that paid.
returns-order-field = Order, customer or card
# $order (String) - the order’s number
returns-order-of = Return of order { $order }
# $document (String) - the number of the document its buyer got
returns-order-document = Its document is { $document }.
# $amount (String) - what goes back the way it was paid online
returns-to-online = { $amount } goes back the way it was paid online.
returns-orders-none = No paid order was found.
returns-orders-unasked = The hub can’t be reached: orders are found by their customer or card only with the network.
# It was to be collected elsewhere or sent, and nobody has it yet.
returns-condition-not-collected = Not collected
