### ui
### Varer fra et salg som ikke tas med: en butikk tar vare på dem eller sender dem.

sending-title = Hent eller send
sending-along = Tas med likevel
sending-collect = Hentes
sending-send = Sendes
sending-for = Til { $name }
sending-to = Sendes til { $address }
sending-no-address = Ingen adresse er kjent ennå.
sending-nobody = Velg først hvem det er til.
sending-choose-customer = Velg kunden
sending-here = Denne butikken
sending-stock = { $quantity } der, { $time }
sending-stock-here = { $quantity } her
sending-line-collect = Hentes i { $store }
sending-line-send = Sendes fra { $store }
sending-placed-collect = Ordre { $order }: hentes i { $store }
sending-placed-send = Ordre { $order }: sendes fra { $store }
