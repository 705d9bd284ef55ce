### ui
### Ware eines Verkaufs, die nicht mitgenommen wird: eine Filiale hebt sie auf oder schickt sie.

sending-title = Abholen oder schicken
sending-along = Wird doch mitgenommen
sending-collect = Abholen
sending-send = Zusenden
sending-for = Für { $name }
sending-to = Geht an { $address }
sending-no-address = Es ist noch keine Adresse bekannt.
sending-nobody = Wählen Sie zuerst, für wen es ist.
sending-choose-customer = Kunden wählen
sending-here = Diese Filiale
sending-stock = { $quantity } dort, { $time }
sending-stock-here = { $quantity } hier
sending-line-collect = Abholen in { $store }
sending-line-send = Versand aus { $store }
sending-placed-collect = Bestellung { $order }: abholen in { $store }
sending-placed-send = Bestellung { $order }: Versand aus { $store }
