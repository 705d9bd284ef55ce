### ui
### Orders of the online store that wait here for their customers.

orders-title = Orders to collect
orders-none = No order is waiting
orders-none-advice = When one comes it stands here, and you hear it.
orders-choose = Scan the order’s code, or choose it from the list.
orders-hand-over = Hand over

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
orders-unpaid = It isn’t paid, and orders can’t be paid here. Call head office.
orders-collected = Its customer has it already. Hand nothing over.
orders-cancelled = It was cancelled. Hand nothing over, and put the goods back.
orders-expired = Its time is over, and nobody came. Call head office.
orders-refused = The hub doesn’t know this order in this store. Call head office.
orders-state-ready = Ready
orders-state-picking = Being gathered
orders-state-placed = New
orders-state-unpaid = Not paid
orders-state-handed-over = Handed over
orders-state-cancelled = Cancelled
orders-state-expired = Expired
