### ui
### Lo que está a mano junto a la cesta: cestas aparcadas, precios, edades, números de serie, pagos con tarjeta abiertos.

counter-park = Aparcar la cesta
counter-park-hint = Un nombre o la ropa, si quiere
counter-park-now = Aparcar
counter-park-print = Aparcar con papel
counter-parked = Cestas aparcadas
counter-parked-none = No hay cestas aparcadas.
counter-recall = Recuperar
counter-abandon = Abandonar
counter-abandon-reason = Abandonada en la caja
counter-price-changed = Se mantiene el precio acordado, aunque ahora sea otro: { $names }
counter-check = Consultar precio
counter-check-hint = Escanee algo. No se registra.
counter-ring-up = Registrar
counter-no-price = Hoy sin precio
counter-label-price = En este envase: { $price }
counter-check-tax = { common-tax } { $rate }
counter-check-levies = Depósito { $amount }
counter-check-stock = Existencias según la caja: { $quantity }
counter-check-age = A partir de { $years } años
counter-times = Cantidad antes: 12 ×
counter-times-hint = Vale para el próximo escaneo o toque.
counter-pieces = { $pieces } × lo siguiente
counter-price = Otro precio
counter-price-hint = Escriba el precio de uno y toque el motivo.
counter-reason-label = Etiqueta errónea
counter-reason-damaged = Dañado
counter-reason-price-match = Igualar precio
counter-reason-last-piece = Última pieza
counter-instead-of = en lugar de { $price }
counter-age = Control de edad
counter-age-born = ¿Nació el { $day } o antes?
counter-age-goods = A partir de { $years } años: { $goods }
counter-age-seen = Sí, lo he comprobado
counter-age-type = Escribir la fecha de nacimiento
counter-age-type-hint = Año, mes, día: 20080305. Se compara y se olvida.
counter-age-refuse = Es menor: quitarlo
counter-serial = Número de serie
counter-serial-hint = Escanee o escriba el número de esta pieza
counter-payment = ¿Se cargó la tarjeta?
counter-payment-unknown = Nadie sabe si se cargó la tarjeta
counter-payment-amount = { $amount } con tarjeta: nadie sabe si se cargó
counter-payment-explain = Mire el último recibo o el diario del datáfono, o llame al proveedor. No vuelva a cobrar con la tarjeta hasta saberlo.
counter-payment-reason = ¿Qué lo demuestra? N.º de recibo, diario del datáfono
counter-payment-charged = Se cargó
counter-payment-not-charged = No se cargó
counter-refund = ¿Se devolvió a la tarjeta?
counter-refund-unknown = No se sabe si se devolvió a la tarjeta
# $amount (String) - the amount
counter-refund-amount = { $amount } a la tarjeta: no se sabe si se devolvió
counter-refund-explain = Mire el último recibo o el diario del datáfono, o llame al proveedor. No devuelva nada más antes de saberlo.
counter-refund-done = Se devolvió
counter-refund-not-done = No se devolvió
counter-parked-count =
    { $count ->
        [one] { $count } cesta aparcada
       *[other] { $count } cestas aparcadas
    }

counter-reason-other = Otro motivo
counter-reason-own = ¿Por qué otro precio?
counter-ask-terminal = Preguntar al datáfono
counter-check-store = { $store }: { $quantity } (a fecha de { $time })
