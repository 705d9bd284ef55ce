### ui
### Myynnin tuotteet, joita ei oteta mukaan: myymälä säilyttää tai lähettää ne.

sending-title = Nouto tai lähetys
sending-along = Otetaan sittenkin mukaan
sending-collect = Nouto
sending-send = Lähetys
sending-for = Kenelle: { $name }
sending-to = Lähetetään: { $address }
sending-no-address = Osoitetta ei vielä tiedetä.
sending-nobody = Valitse ensin, kenelle se on.
sending-choose-customer = Valitse asiakas
sending-here = Tämä myymälä
sending-stock = { $quantity } siellä, { $time }
sending-stock-here = { $quantity } täällä
sending-line-collect = Nouto: { $store }
sending-line-send = Lähetys: { $store }
sending-placed-collect = Tilaus { $order }: nouto { $store }
sending-placed-send = Tilaus { $order }: lähetys { $store }
