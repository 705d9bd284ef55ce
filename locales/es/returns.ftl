### ui
### Vuelven artículos: la pantalla de una devolución.

returns-title = Devolución
returns-of = Devolución de { $receipt }
returns-empty-title = Escanee el tique
returns-look = Buscar la venta
returns-without = No hay tique
returns-elsewhere = Es de otra caja o tienda
returns-elsewhere-title = ¿Qué tique es?
returns-elsewhere-hint = Escanee su código o escriba el número impreso al lado.
returns-elsewhere-field = Número del tique
returns-go-on = Seguir
returns-article-title = ¿Qué se devuelve?
returns-article-field = Escanee el artículo o escriba su nombre o número
returns-article-other = Otro artículo
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = { $price } cada uno: el precio más bajo de los últimos { $days } días
# $days (Number) - days
returns-rule-price = Lo que esta caja no vendió cuenta a su precio más bajo aquí en los últimos { $days } días.
# $max (String) - the most
returns-rule-max = Así se devuelven como mucho { $max }.
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt } es de otra caja de esta tienda. Allí vale el precio pagado; aquí cuenta como si no hubiera tique.
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt } es de otra tienda del país. Allí vale el precio pagado; aquí cuenta como si no hubiera tique.
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt } es de otro país: otro vendedor, otra moneda, otro impuesto. El dinero solo se devuelve allí. Aquí se puede cambiar: registre artículos de al menos el mismo valor.
returns-note-title = Una nota para esta línea
returns-note-field = ¿Qué hay que decir?
returns-note-set = Guardar la nota
# $code (String) - a coupon
returns-coupon-used = El cupón { $code } sigue usado.
returns-counts = Vale
returns-from-receipt = Devolver artículos
returns-why = Por qué se devuelve
returns-condition = Estado
returns-pick = Escanee lo que se devuelve o toque el más al lado.
returns-back = Se devuelve
returns-confirm = A la cesta
returns-take-out = Quitar la devolución
returns-line = { $sold } vendido, se puede devolver { $left }
returns-came-back = Devuelto { $quantity } el { $day }, { $receipt }
returns-unwound = { $name } descontaba { $before } de lo que llevaba el cliente. Lo que se queda da { $after }; se devuelve esa diferencia de menos.
returns-withdrawn = { $name } se queda y cuesta { $amount } más sin la promoción.
returns-to-card = { $amount } vuelven a la tarjeta que pagó.
returns-in-cash = { $amount } se devuelven en efectivo.
returns-reason-does-not-fit = No le queda bien
returns-reason-defective = Defectuoso
returns-reason-changed-mind = Cambio de opinión
returns-reason-wrong-article = Equivocado
returns-reason-other = Otro
returns-condition-as-new = Como nuevo
returns-condition-opened = Abierto
returns-condition-damaged = Dañado
returns-empty = Su código está al final del tique.
returns-note = Nota
returns-hub-asking = Se pregunta a la central qué se devolvió en otros sitios …
returns-hub-known = Se cuenta lo devuelto en cualquier sitio hasta { $time }.
returns-hub-known-in-part = Se cuenta lo que conoce la central. Algunas cajas aún no se han comunicado.
returns-hub-unasked = No se puede contactar con la central: no se sabe qué se devolvió en otras cajas o en línea. Rigen las reglas de la tienda.
returns-hub-unknown = La central aún no conoce este recibo: no se sabe qué se devolvió en otros sitios. Rigen las reglas de la tienda.
returns-order = Es un pedido en línea
returns-order-title = ¿Qué pedido es?
returns-order-hint = Escanee el código o escriba el número. Si no, el nombre del cliente o las cuatro últimas cifras de la tarjeta.
returns-order-field = Pedido, cliente o tarjeta
returns-order-of = Devolución del pedido { $order }
returns-order-document = Su documento es { $document }.
returns-to-online = { $amount } vuelve por la vía del pago en línea.
returns-orders-none = No se encontró ningún pedido pagado.
returns-orders-unasked = No se llega a la central: por cliente o tarjeta solo se encuentra con red.
returns-condition-not-collected = Sin recoger
