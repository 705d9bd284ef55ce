### De dónde sale un total, una frase por paso.

explain-lines = Las líneas suman { $amount }.
explain-discount = El descuento de la cesta quita { $amount }.
explain-rounded-rate = { $tax } se redondea una vez por tipo: de { $exact } a { $rounded }.
explain-rounded-document = { $tax } se redondea una vez para toda la venta: de { $exact } a { $rounded }.
explain-rounded-line = { $tax } de esta línea se redondea de { $exact } a { $rounded }.
explain-each-line = El impuesto se redondea en cada línea.
explain-mode-half-up = La mitad se redondea hacia arriba.
explain-mode-half-down = La mitad se redondea hacia abajo.
explain-mode-half-even = La mitad se redondea al par más cercano.
explain-mode-up = Toda fracción se redondea hacia arriba.
explain-mode-down = Toda fracción se corta.
explain-added = Se suma { $name }: { $amount }.
explain-cash = Pagado en efectivo se redondea a { $amount }.
explain-price-one = El precio es { $amount }.
explain-price = { $quantity } × { $price } son { $amount }.
explain-label-price = La etiqueta del paquete dice { $amount }.
explain-line-discount = El descuento de la línea quita { $amount }.
explain-basket-discount = Su parte del descuento de la cesta es { $amount }.
explain-left = Quedan { $amount }.
explain-levy-inside = El precio incluye { $levy }: { $amount }. Fuente: { $source }
explain-levy-on-top = Se suma { $levy }: { $amount }. Fuente: { $source }
explain-tax-inside = { $tax } al { $rate } está dentro del precio: { $exact } sobre { $base } sin impuesto.
explain-tax-on-top = Se suma { $tax } al { $rate }: { $exact } sobre { $base } sin impuesto.
explain-tax-zero = { $tax } es { $rate }: nada.
explain-place-dine-in = Este tipo vale para lo que se toma aquí.
explain-place-takeaway = Este tipo vale para lo que se lleva.
explain-holiday = Es el tipo del periodo «{ $name }».
explain-since = Este tipo vale desde el { $day }. Fuente: { $source }
explain-since-unchecked = Este tipo vale desde el { $day }. Fuente que nadie ha comprobado: { $source }
explain-share = De { $tax }, redondeado una vez, esta línea lleva { $amount }.
explain-exempted = El comprador no paga { $tax } de { $amount }: certificado { $certificate }.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = «{ $name }» descuenta { $amount }.
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = «{ $name }» no se aplica: «{ $winner }» descuenta más y solo vale uno.
# $name (String) - the promotion
explain-promotion-incomplete = «{ $name }» necesita más de sus artículos.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = A «{ $name }» le faltan { $amount }.
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = «{ $name }» empieza el { $day }.
# $name (String) - the promotion
explain-promotion-weekday = «{ $name }» no vale este día de la semana.
# $name (String) - the promotion
explain-promotion-hours = «{ $name }» no vale a esta hora.
# $name (String) - the promotion
explain-promotion-customers = «{ $name }» es para un grupo de clientes.
# $name (String) - the promotion
explain-promotion-coupon = «{ $name }» necesita un cupón.
