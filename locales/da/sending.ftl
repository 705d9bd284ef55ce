### ui
### Varer fra et salg, som ikke tages med: en butik gemmer eller sender dem.

sending-title = Afhent eller send
sending-along = Tages alligevel med
sending-collect = Afhentes
sending-send = Sendes
sending-for = Til { $name }
sending-to = Sendes til { $address }
sending-no-address = Der kendes endnu ingen adresse.
sending-nobody = Vælg først, hvem det er til.
sending-choose-customer = Vælg kunden
sending-here = Denne butik
sending-stock = { $quantity } der, { $time }
sending-stock-here = { $quantity } her
sending-line-collect = Afhentes i { $store }
sending-line-send = Sendes fra { $store }
sending-placed-collect = Ordre { $order }: afhentes i { $store }
sending-placed-send = Ordre { $order }: sendes fra { $store }
