### ui

reports-title = Ventas
reports-export = Guardar para hoja de cálculo
reports-earlier = Antes
reports-later = Después
reports-day = Día
reports-week = Semana
reports-month = Mes
reports-course = Evolución de las ventas
reports-categories = Categorías
reports-articles = Productos
reports-operators = Personal
reports-tenders = Pago
reports-taxes = Impuestos
reports-nothing = No se vendió nada en este tiempo.
reports-sales = Ventas
reports-average = Venta media
reports-pieces = Piezas
reports-discount = Descuentos
reports-returned = Devoluciones
reports-undone = Ventas anuladas
reports-tax = Impuestos
reports-margin = Margen

reports-piece-count =
    { $count ->
        [one] { $count } pieza
       *[other] { $count } piezas
    }

reports-sale-count =
    { $count ->
        [one] { $count } venta
       *[other] { $count } ventas
    }

reports-period = del { $from } al { $to }
reports-before = { $period }: { $amount }
reports-more = { $percent } más
reports-less = { $percent } menos
reports-same = Igual
reports-progress = Sumando todavía: { $percent } hecho
reports-exported = Guardado: { $path }
reports-no-category = Sin categoría
reports-cash = Efectivo
reports-card = Tarjeta
reports-voucher = Vales
reports-online = Devuelto como en línea
