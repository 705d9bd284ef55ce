### ui
### Merce di una vendita che il cliente non porta via: un negozio la tiene o la spedisce.

sending-title = Ritiro o spedizione
sending-along = Lo porta via adesso
sending-collect = Ritiro
sending-send = Spedizione
sending-for = Per { $name }
sending-to = Spedito a { $address }
sending-no-address = Non si conosce ancora un indirizzo.
sending-nobody = Scelga prima per chi è.
sending-choose-customer = Scegli il cliente
sending-here = Questo negozio
sending-stock = { $quantity } lì, { $time }
sending-stock-here = { $quantity } qui
sending-line-collect = Ritiro a { $store }
sending-line-send = Spedito da { $store }
sending-placed-collect = Ordine { $order }: ritiro a { $store }
sending-placed-send = Ordine { $order }: spedito da { $store }
