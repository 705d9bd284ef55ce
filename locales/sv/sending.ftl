### ui
### Varor från ett köp som inte tas med: en butik sparar dem eller skickar dem.

sending-title = Hämta eller skicka
sending-along = Tas med ändå
sending-collect = Hämtas
sending-send = Skickas
sending-for = Till { $name }
sending-to = Skickas till { $address }
sending-no-address = Ingen adress är känd än.
sending-nobody = Välj först vem det är till.
sending-choose-customer = Välj kund
sending-here = Den här butiken
sending-stock = { $quantity } där, { $time }
sending-stock-here = { $quantity } här
sending-line-collect = Hämtas i { $store }
sending-line-send = Skickas från { $store }
sending-placed-collect = Beställning { $order }: hämtas i { $store }
sending-placed-send = Beställning { $order }: skickas från { $store }
