### ui
### Artigos de uma venda que o cliente não leva: uma loja guarda-os ou envia-os.

sending-title = Levantar ou enviar
sending-along = Afinal é levado agora
sending-collect = Levantar
sending-send = Enviar
sending-for = Para { $name }
sending-to = Enviado para { $address }
sending-no-address = Ainda não se conhece uma morada.
sending-nobody = Escolha primeiro para quem é.
sending-choose-customer = Escolher o cliente
sending-here = Esta loja
sending-stock = { $quantity } lá, { $time }
sending-stock-here = { $quantity } aqui
sending-line-collect = Levantar em { $store }
sending-line-send = Enviado de { $store }
sending-placed-collect = Encomenda { $order }: levantar em { $store }
sending-placed-send = Encomenda { $order }: enviada de { $store }
