### ui
### Orders of the online store that wait here for their customers.

orders-title = Orders to collect
orders-none = No order is waiting
orders-none-advice = When one comes it stands here, and you hear it.
orders-choose = Scan the order’s code, or choose it from the list.
orders-hand-over = Hand over
orders-collect = Into the basket

# $order (String) - the order's number
orders-handed-over = Order { $order } is handed over.

# $count (Number) - how many came
orders-arrived = New orders: { $count }

# $count (Number) - how many aren't listed
orders-more = More orders: { $count }. Find them by their number.
orders-asking = The hub is being asked whether it may be handed over …
orders-held = It may be handed over: nobody can cancel it meanwhile. Compare name and goods.
orders-unasked = The hub can’t be reached: whether it was cancelled or collected elsewhere isn’t known. You may hand it over; that is recorded and sent later.
orders-at-another-till = Another till is handing it over just now. Ask your colleagues.
orders-not-ready = The goods aren’t gathered yet. Ask the customer to wait or to come back.
orders-unpaid = It isn’t paid, and can’t be paid here: something of it was paid before, or it costs more than its goods. Call head office.
orders-to-pay = It isn’t paid yet. Put it into the basket, beside whatever else is bought: it is handed over once it is paid.
orders-collected = Its customer has it already. Hand nothing over.
orders-cancelled = It was cancelled. Hand nothing over, and put the goods back.
orders-expired = Its time is over, and nobody came. Call head office.
orders-refused = The hub doesn’t know this order in this store. Call head office.
orders-state-ready = Ready
orders-state-placed = New
orders-state-unpaid = Not paid
orders-state-handed-over = Handed over
orders-state-cancelled = Cancelled
orders-state-expired = Expired
orders-altered = It isn’t what the hub signed. Hand nothing over, and call head office.

# $count (Number) - how many
orders-tab-collect = To collect: { $count }

# $count (Number) - how many
orders-tab-gather = To gather: { $count }

# $count (Number) - how many
orders-tab-put-back = To put back: { $count }
orders-find = Number, name or telephone
orders-gather = Gather

# $count (Number) - how many orders
orders-gather-all = Gather the first { $count } together
orders-ticket = Pick ticket
orders-make-ready = Ready for the customer
orders-make-unready = Not ready after all
orders-put-back = The goods are back
orders-take-back = It came back
orders-proof-code = The customer’s code was scanned.
orders-proof-name = Name said
orders-proof-signature = Signature
orders-id-seen = ID seen
orders-proxy = Name of whoever collects it instead

# $age (Number) - years
orders-old-enough = { $age } or older
orders-why = Why?
orders-reason-mistake = By mistake
orders-reason-damaged = It is damaged
orders-reason-customer-changed = The customer wants something else
orders-reason-too-many = Too many
orders-reason-ended = The order has ended
orders-reason-wrong-person = It went to the wrong person

# $when (String) - day and time
orders-promised = Promised for { $when }

# $when (String) - day and time
orders-late = Late: promised for { $when }

# $done (Number) - how many lines are gathered
# $count (Number) - how many lines there are
orders-gathered = Gathered: { $done } of { $count }

# $name (String) - who
orders-gathered-by = { $name } gathers it

# $count (Number) - how many
orders-bags = Bags: { $count }

# $when (String) - day and time
orders-told = The customer was told on { $when }.

orders-told-not = The customer hasn’t been told yet.

# $when (String) - the last day
orders-waits-until = It waits until { $when }.

# $quantity (String) - how many
orders-goods-gathered = In the box: { $quantity }

# $quantity (String) - how many
orders-goods-missing = Not there: { $quantity }

# $quantity (String) - how many
orders-goods-handed = The customer has: { $quantity }
orders-goods-left-out = The customer doesn’t get it here
orders-goods-instead = Instead of something else
orders-goods-later = Stays here
# An order that nobody collects: a courier takes it.
orders-to-send = To be sent
# $address (String) - where it is sent.
orders-send-to = Sent to { $address }
orders-no-address = The customer’s address hasn’t arrived yet. Pack it, and wait for it.
orders-courier = Who takes it
orders-parcel = Number of the parcel
orders-hand-to-courier = Hand to the courier

# The label of a parcel that a courier carries.
orders-label-asked = The courier is asked for the label. It is printed as soon as it comes.
orders-label-no-address = The courier is asked for the label as soon as the customer’s address is here.

# $courier (String) - who carries it.
# $number (String) - the number of the parcel.
orders-label-booked = { $courier } takes it: { $number }

# $words (String) - why, in the courier’s own words.
orders-label-refused = The courier doesn’t take it: { $words }
orders-label-again = Print the label again
orders-label-ask = Ask the courier again
