### Lo que se imprime: tiques y página de prueba.

receipt-phone = Tel. { $number }
receipt-tax-number = { $label } { $number }

receipt-title-receipt = Tique
receipt-title-tax-invoice = Factura
receipt-title-invoice = Factura
receipt-title-simplified-invoice = Factura simplificada
receipt-title-sales-receipt = Recibo de venta
receipt-duplicate = COPIA { $copy }
receipt-practice = PRÁCTICA
receipt-practice-worth = SIN VALOR
receipt-number = Tique n.º
receipt-date = Fecha
receipt-operator = Le atendió
receipt-workstation = Caja

receipt-quantity = { $quantity } x { $price }
receipt-discount = Descuento
receipt-discount-percent = Descuento { $rate }

receipt-subtotal = Subtotal
receipt-total = TOTAL
receipt-rounding = Redondeo
receipt-cash = Efectivo
receipt-card = Tarjeta
receipt-voucher = Vale
receipt-change = Cambio
receipt-items =
    { $count ->
        [one] { $count } artículo
       *[other] { $count } artículos
    }

receipt-tax = IVA
receipt-tax-included = IVA incluido
receipt-tax-rate = Tipo
receipt-tax-net = Base
receipt-tax-gross = Importe
receipt-tax-sum = Total
receipt-tax-row = { $mark } { $rate }
receipt-tax-mark = { $mark } Precio con { $rate } de IVA incluido

receipt-keep = Conserve este tique como prueba de compra.

receipt-post-void = VENTA ANULADA
receipt-post-void-sale = Tique anulado
receipt-post-void-total = Total de la venta
receipt-reason = Motivo
receipt-refund = DEVOLUCIÓN
receipt-refund-cash = Devuelto en efectivo
receipt-refund-card = Devuelto a la tarjeta
receipt-signature = Firma

receipt-no-sale = APERTURA SIN VENTA
receipt-opened-by = Cajón abierto por

receipt-test = Página de prueba
receipt-test-printer = Impresora
receipt-test-width =
    { $count ->
        [one] { $count } carácter por línea:
       *[other] { $count } caracteres por línea:
    }
receipt-test-left = Izquierda
receipt-test-centre = Centro
receipt-test-right = Derecha
receipt-test-bold = Negrita
receipt-test-underlined = Subrayado
receipt-test-tall = Alto
receipt-test-letters = Letras y signos: { $letters }
receipt-test-qr = Código QR
receipt-test-barcode = Código de barras
receipt-test-good = Si puede leerlo todo, la impresora está bien ajustada.
receipt-issue = Número { $issue }
receipt-serial = N.º de serie { $serial }
receipt-invoice-number = Factura n.º
receipt-supplied = Fecha de entrega
receipt-buyer = Comprador
receipt-buyer-number = N.º fiscal { $number }
receipt-line-net = sin impuesto { $net }, tipo { $rate }
receipt-levy = { $levy } { $count } x { $each }
receipt-levy-included = incluye { $levy } { $amount }
receipt-tax-charge = { $label } { $rate }
receipt-exempted = Impuesto no cobrado
receipt-exemption = Exención n.º
receipt-tax-outside = No sujeto
receipt-reduced-rate = { $mark } Artículos a tipo reducido

receipt-link-save = Guardar como PDF
receipt-link-gone = Este recibo ya no está aquí
receipt-link-gone-why = Los enlaces funcionan durante un tiempo limitado. Pida otro recibo en la tienda.
receipt-foreign = { $given } a { $rate }
receipt-instead-of = en lugar de { $price }
receipt-parked = CESTA APARCADA
receipt-parked-unpaid = No pagada. Esto no es un tique.
receipt-gift = TIQUE REGALO
receipt-gift-exchange = Con este tique se pueden cambiar.
receipt-gift-no-receipt = No es justificante de pago.
receipt-title-return = Tique de devolución
receipt-return-of = Devuelto, del tique { $receipt } del { $day }:
receipt-return-elsewhere = Devuelto, del tique { $receipt }:
receipt-return-without = Devuelto sin tique:
receipt-return-reason-does-not-fit = No le queda bien
receipt-return-reason-changed-mind = Cambio de opinión
receipt-items-back =
    { $count ->
        [one] { $count } artículo devuelto
       *[other] { $count } artículos devueltos
    }
receipt-saved = Ha ahorrado
receipt-title-credit-note = Factura rectificativa
receipt-return-reason-defective = Defectuoso
receipt-return-reason-wrong-article = Artículo equivocado
receipt-return-reason-other = Otro motivo
# $name (String) - an article the customer keeps
receipt-return-kept = { $name } se queda, a su precio
# $name (String) - a promotion
# $before (String) - what it took off before
# $after (String) - what it takes off now
receipt-return-unwound = { $name }: descontaba { $before }, ahora { $after }
# $amount (String) - what discounts had taken off
receipt-return-off = menos sus descuentos de { $amount }
receipt-returned = Devuelto
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = Datáfono { $reference }
receipt-voucher-of = Vale terminado en { $tail }
receipt-voucher-sold = Vale regalo
receipt-voucher-worth = Valor
receipt-voucher-whose = Para { $name }
receipt-voucher-goods = Solo para { $goods }
# $day (String) - the last day on which it can be spent
receipt-voucher-until = Se puede usar hasta el { $day }
receipt-voucher-unending = Sin fecha de caducidad
receipt-voucher-keep = Quien tenga este código puede usarlo. Guárdelo como si fuera dinero en efectivo.
receipt-prepaid = Vale, con impuesto al venderse
receipt-refund-online = Devuelto como se pagó en línea
receipt-return-order = Devuelto, del pedido en línea { $order } del { $day }:
receipt-return-document = Documento original { $document }
receipt-pick-ticket = POR PREPARAR
receipt-order-promised = Prometido para
receipt-bag = Bolsa { $bag } de { $bags }
receipt-hand-over = ENTREGADO
receipt-order = Pedido
receipt-order-name = Cliente
receipt-order-proxy = Recogido por
receipt-order-collect = Pedido { $order }, para recoger en { $store }
receipt-order-send = Pedido { $order }, enviado desde { $store }
receipt-parcel-to = DESTINATARIO
receipt-parcel-from = REMITENTE
receipt-parcel-number = Número del paquete
receipt-parcel = Paquete { $parcel } de { $parcels }
