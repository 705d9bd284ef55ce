### ui
### Artículos de una venta que el cliente no se lleva: una tienda los guarda o los envía.

sending-title = Recoger o enviar
sending-along = Se lo lleva al final
sending-collect = Recoger
sending-send = Enviar
sending-for = Para { $name }
sending-to = Se envía a { $address }
sending-no-address = Aún no se conoce ninguna dirección.
sending-nobody = Elija primero para quién es.
sending-choose-customer = Elegir al cliente
sending-here = Esta tienda
sending-stock = { $quantity } allí, { $time }
sending-stock-here = { $quantity } aquí
sending-line-collect = Se recoge en { $store }
sending-line-send = Se envía desde { $store }
sending-placed-collect = Pedido { $order }: se recoge en { $store }
sending-placed-send = Pedido { $order }: se envía desde { $store }
