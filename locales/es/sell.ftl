### ui
### La venta: productos a un lado, la cesta al otro.

sell-search = Buscar productos
sell-keyboard = Teclado
sell-found =
    { $count ->
        [0] Sin resultados
        [one] { $count } producto
       *[other] { $count } productos
    }
sell-found-more = { $count } productos o más
sell-nothing-found = Ningún producto tiene ese nombre o número. Pruebe con menos letras.
sell-no-products = Aquí aún no hay productos.
sell-previous-page = Productos anteriores
sell-next-page = Más productos
sell-basket = Cesta
sell-items =
    { $count ->
        [one] { $count } artículo
       *[other] { $count } artículos
    }
sell-empty-title = Listo para el siguiente cliente
sell-empty = Lea un producto, tóquelo o búsquelo por nombre.
sell-total = Total
sell-pay = Cobrar
sell-more = Más
sell-quantity = Cantidad
sell-one-less = Uno menos
sell-one-more = Uno más
sell-discount = Descuento
sell-in-percent = En %
sell-as-amount = Importe
sell-note = Nota
sell-note-hint = ¿Qué debe poner en el tique?
sell-remove = Quitar
sell-basket-discount = Descuento en la cesta
sell-clear-basket = Vaciar la cesta
sell-clear-ask = ¿Vaciar toda la cesta?
sell-clear-explain = Se saca todo. No se vende nada.
sell-clear-keep = Mantenerla
sell-weight = Peso
sell-weight-hint = Lea el peso en la balanza.
sell-open-price = Precio
sell-open-price-hint = Teclee el precio de la etiqueta.
sell-add = Añadir a la cesta
sell-set = Aplicar
sell-choose-variant = ¿Cuál?
sell-unknown-title = Este código no se conoce aquí
sell-unknown-search = Buscar por nombre
sell-unknown-open = Vender como artículo libre
sell-receipts = Tiques: buscar, imprimir otra vez, anular
sell-no-sale = Abrir cajón
sell-sign-out = Cerrar sesión
sell-devices = Dispositivos
sell-settings = Ajustes
sell-all = Todo
sell-each = { $price }/ud.
sell-measured = { $quantity } × { $price }
sell-tax = { common-tax } incl. { $amount }
sell-discount-given = Descuento { $amount }
sell-open-item = Artículo libre { $code }
sell-no-sale-reason = Abierto en pantalla, sin indicar motivo
sell-pack-issue = Número { $issue }
sell-pack-lot = Lote { $lot }
sell-pack-serial = N.º { $serial }
sell-pack-expires = Caduca el { $day }
sell-pack-best-before = Consumo preferente antes del { $day }

sell-subtotal = Subtotal
sell-added-tax = { $tax } { $rate }
sell-not-charged = Impuesto no cobrado
sell-explain = De dónde sale este total
sell-why = ¿Por qué este precio?
sell-customer-language = Idioma del cliente
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = 1 { $article } más: «{ $name }» descuenta { $amount } más
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = { $missing } más y «{ $name }» descuenta { $amount }
sell-coupon = Cupón
sell-coupon-hint = Escanee el cupón o teclee su código.
sell-customer = Cliente
sell-customer-hint = Teclee un nombre, un correo electrónico o un teléfono.
sell-purchases = Últimas compras, en cualquier caja y en la web:
sell-purchases-asking = Preguntando por las últimas compras.
sell-purchases-offline = No se llega a la central: aquí no se conocen las compras.
sell-purchases-none = Aún no hay compras que la central conozca.
sell-purchases-web = Web
sell-give-back = Devolver { $amount }
sell-voucher = Vale regalo
sell-voucher-hint = Teclee su valor: es lo que paga el cliente.
sell-voucher-name = ¿Para quién es?
sell-voucher-name-hint = Nombre del destinatario, o nada
sell-voucher-anything = Todo
sell-voucher-find = Buscar un vale
sell-voucher-find-hint = Nombre del destinatario, como en el vale
sell-voucher-search = Buscar
# $day (String) - when it was issued
sell-voucher-issued = Emitido el { $day }
sell-training = Practicar
sell-customer-points = Puntos: { $points } (a fecha de { $time })
sell-customer-points-unsure = Puntos: { $points } (fecha desconocida)
sell-taken-over = Pasado del teléfono: { $count }
