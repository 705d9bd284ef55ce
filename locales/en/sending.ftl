### ui
### Goods of a sale that aren’t taken along: a store keeps them for the customer, or sends them.

sending-title = Collect or send
sending-along = Taken along after all
sending-collect = Collect
sending-send = Send home
# Whom it is for.
# $name (String) - the customer.
sending-for = For { $name }
# $address (String) - where it is sent.
sending-to = Sent to { $address }
sending-no-address = No address is known yet.
sending-nobody = Choose first whom it is for.
sending-choose-customer = Choose the customer
sending-here = This store
# What another store has of an article.
# $quantity (String) - how much of it.
# $time (String) - when the hub added it up.
sending-stock = { $quantity } there, { $time }
# $quantity (String) - how much of it is here.
sending-stock-here = { $quantity } here
# Under a line of the basket.
# $store (String) - the store that gathers it.
sending-line-collect = Collected in { $store }
# $store (String) - the store that sends it.
sending-line-send = Sent from { $store }
# Once it is paid.
# $order (String) - the number of the order.
# $store (String) - the store that gathers it.
sending-placed-collect = Order { $order }: collected in { $store }
# $order (String) - the number of the order.
# $store (String) - the store that sends it.
sending-placed-send = Order { $order }: sent from { $store }
