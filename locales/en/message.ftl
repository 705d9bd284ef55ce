### What is written to customers: that their order waits, and vouchers.

# $name (String) - the customer
message-hello = Hello { $name },

# $order (String) - the number of the order
message-ready-subject = Your order { $order } is ready

# $order (String) - the number of the order
# $store (String) - where it waits
message-ready = Your order { $order } is ready for you at { $store }.

message-ready-bring = Please bring this message or the number of the order when you collect it.

# $shop (String) - who sells
message-voucher-subject = Your voucher from { $shop }

# $amount (String) - its value
# $shop (String) - who sells
message-voucher = Here is your voucher for { $amount } from { $shop }. Its code is:

# $day (String) - the last day
message-voucher-until = It can be spent until { $day }.

message-voucher-keep = Whoever has this code can spend it. Keep it as you would keep cash.

message-ready-code = Show this code when you collect it:

# $goods (String) - what isn't in it: "2 × Desk lamp", with commas between them
message-ready-without = Not in it, as it couldn’t be found: { $goods }.

# $day (String) - the last day
message-ready-until = It waits until { $day }.

# $order (String) - the order's number
# $store (String) - what the store is called
message-reminder = Your order { $order } still waits for you in { $store }.

# $order (String) - the order's number
message-reminder-subject = Reminder: order { $order } is ready
# The subject of the message that an order was sent.
# $order (String) - the number of the order.
message-sent-subject = Your order { $order } is on its way
# $order (String) - the number of the order.
# $store (String) - the store that sent it.
# $courier (String) - who carries it.
message-sent = Your order { $order } has left { $store } with { $courier }.
# $parcel (String) - the number of the parcel.
message-sent-parcel = The number of the parcel is { $parcel }.
