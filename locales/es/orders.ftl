### ui
### Pedidos de la tienda en línea que esperan aquí a sus clientes.

orders-title = Pedidos por recoger
orders-none = No espera ningún pedido
orders-none-advice = Cuando llegue uno aparecerá aquí y se oirá.
orders-choose = Escanee el código del pedido o elíjalo en la lista.
orders-hand-over = Entregar
orders-handed-over = El pedido { $order } está entregado.
orders-arrived = Pedidos nuevos: { $count }
orders-more = Más pedidos: { $count }. Búsquelos por su número.
orders-asking = Se pregunta a la central si se puede entregar …
orders-held = Se puede entregar: nadie puede cancelarlo mientras tanto. Compare el nombre y los artículos.
orders-unasked = No se puede contactar con la central: no se sabe si se canceló o se recogió en otro sitio. Puede entregarlo; se anota y se envía después.
orders-at-another-till = Otra caja lo está entregando ahora. Pregunte a sus compañeros.
orders-not-ready = Los artículos aún no están reunidos. Pida al cliente que espere o que vuelva.
orders-unpaid = No está pagado y aquí no se pueden pagar pedidos. Llame a la central.
orders-collected = El cliente ya lo tiene. No entregue nada.
orders-cancelled = Se canceló. No entregue nada y devuelva los artículos a su sitio.
orders-expired = Venció el plazo y no vino nadie. Llame a la central.
orders-refused = La central no conoce este pedido en esta tienda. Llame a la central.
orders-state-ready = Listo
orders-state-picking = En preparación
orders-state-placed = Nuevo
orders-state-unpaid = Sin pagar
orders-state-handed-over = Entregado
orders-state-cancelled = Cancelado
orders-state-expired = Vencido
