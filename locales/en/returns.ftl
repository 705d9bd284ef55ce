### ui
### Goods come back: the screen of a return.

returns-title = Return
# $receipt (String) - the receipt's number
returns-of = Return from { $receipt }
returns-empty-title = Scan the receipt
returns-empty = Its code is at the end of the paper. Without it, look for the sale by day, amount or article.
returns-look = Look for the sale
returns-from-receipt = Return goods
returns-why = Why it comes back
returns-condition = State
returns-back = Goes back
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
