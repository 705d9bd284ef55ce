### ui
### Artikelen van een verkoop die niet worden meegenomen: een winkel bewaart of verstuurt ze.

sending-title = Afhalen of versturen
sending-along = Toch meegenomen
sending-collect = Afhalen
sending-send = Versturen
sending-for = Voor { $name }
sending-to = Naar { $address }
sending-no-address = Er is nog geen adres bekend.
sending-nobody = Kies eerst voor wie het is.
sending-choose-customer = Klant kiezen
sending-here = Deze winkel
sending-stock = { $quantity } daar, { $time }
sending-stock-here = { $quantity } hier
sending-line-collect = Afhalen in { $store }
sending-line-send = Verstuurd vanuit { $store }
sending-placed-collect = Bestelling { $order }: afhalen in { $store }
sending-placed-send = Bestelling { $order }: verstuurd vanuit { $store }
