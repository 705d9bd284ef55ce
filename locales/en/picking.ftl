### ui
### Orders are gathered: what to fetch, for which box, and what to do if it isn’t there.

picking-title = Gather orders
picking-choose = Scan what you take. It is said into which box it goes.
picking-done = All of it is gathered. Pack it and say that it is ready.

# $box (String) - a letter
picking-box = Box { $box }

# $done (String) - how many lie in the box
# $due (String) - how many are wanted
picking-of = { $done } of { $due }

# $quantity (String) - how many
picking-on-hand = Should be here: { $quantity }
picking-one = Got one

# $quantity (String) - how many
picking-all = Got all { $quantity }
picking-put-back = One goes back
picking-missing = Isn’t there
picking-count = How many of it are on the shelf?
picking-no-count = I haven’t counted
picking-count-is = That many are there
picking-settle = It isn’t there. What does the customer want?
picking-refund = Money back
picking-other-store = Collect it in another store
picking-instead = Take something else
picking-found = It is there after all
picking-instead-scan = Scan what is taken instead.

# $article (String) - what is taken instead
# $amount (String) - what it costs the customer
picking-instead-costs = { $article }, for { $amount }: the customer never pays more than before.
picking-consent = How did the customer agree?
picking-consent-phone = By telephone
picking-consent-message = In writing
picking-consent-in-person = They are here
picking-no-store = No other store is known to have it.

# $name (String) - who
picking-taken = { $name } gathers this
picking-unasked = The hub can’t be reached: a colleague may gather the same.
picking-asking = Telling your colleagues that you gather these …

# $quantity (String) - how many
picking-not-there = Not there: { $quantity }
picking-bags = Bags
picking-ready = Ready

# $order (String) - the order's number
picking-is-ready = Order { $order } is ready. The customer is told.

# $order (String) - the order's number
# $box (String) - a letter
picking-picked = { $order }: into box { $box }.
