### El papel de la caja: fondo, entradas y salidas, caja fuerte, arqueo, X y Z.

till-opened = FONDO DE CAJA
till-paid-in = ENTRADA
till-paid-out = SALIDA
till-lift = A CAJA FUERTE
till-counted = ARQUEO
till-x = INFORME X
till-z = INFORME Z { $number }
till-whose = Cajón de
till-operator = Operador
till-category = Concepto
till-bag = Bolsa
till-amount = Importe
till-piece = { $count } × { $value }

till-day = Día de venta
till-next-day = Día de venta siguiente
till-began = Desde
till-receipts = Tiques
till-no-receipts = ninguno
till-head-sales = Ventas
till-sales = Vendido ({ $count })
till-returns = Devoluciones ({ $count })
till-post-voids = Ventas anuladas ({ $count })
till-vouchers = Vales regalo vendidos
till-prepaid = Pagado con vales gravados al venderse
till-discounts = Descuentos incluidos ({ $count })
till-promotions = Promociones incluidas ({ $count })
till-rounding = Redondeo en efectivo
till-head-payments = Pagos
till-cash = Efectivo retenido ({ $count })
till-card = Tarjeta ({ $count })
till-other-tender = { $kind } ({ $count })
till-refund-cash = Devuelto en efectivo ({ $count })
till-refund-card = Devuelto a la tarjeta ({ $count })
till-refund-other = Devuelto, { $kind } ({ $count })
till-foreign-cash = { $currency } en el cajón
till-head-taxes = Impuestos
till-taxed = { $category } { $rate }
till-tax = impuesto incluido
till-head-events = Otros sucesos
till-voided = Cestas abandonadas ({ $count })
till-line-voids = Líneas quitadas ({ $count })
till-overrides = Precios cambiados a mano
till-no-sales = Cajón abierto sin venta
till-reprints = Tiques reimpresos
till-alarms = Cajón dejado abierto
till-counts = Recuentos del cajón

till-head-drawer = Cajón
till-float = Fondo
till-float-not-counted = nadie lo ha contado
till-float-difference = Fondo frente al último cierre
till-cash-kept = Efectivo de ventas
till-cash-back = Devuelto en efectivo
till-in = Entradas
till-out = Salidas
till-lifts = A caja fuerte
till-expected = Previsto
till-count = Contado
till-since-count = Efectivo desde el recuento
till-even = Diferencia
till-over = SOBRA
till-short = FALTA
till-carried = Queda en el cajón
till-banked = A caja fuerte

till-no-gap = Cada tique tiene su registro.
till-gap = Tiques sin registro: { $numbers }
till-pending =
    { $count ->
        [one] { $count } tique aún sin confirmar por la central.
       *[other] { $count } tiques aún sin confirmar por la central.
    }
till-head-grand = Desde el inicio de esta caja
till-grand-sold = Vendido
till-grand-returned = Devuelto
