### ui
### El cobro.

pay-due = A pagar
pay-remaining = Queda por pagar
pay-taken = Recibido
pay-none-taken = Elija cómo paga el cliente. Para una parte, teclee antes el importe.
pay-cash = Efectivo
pay-card = Tarjeta
pay-voucher = Vale
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = De vuelta al vale …{ $tail }: { $amount }
pay-exact = Exacto
pay-amount = Importe
pay-whole = Todo lo que queda
pay-remove = Quitar
pay-back = Volver a la cesta
pay-card-title = En el datáfono
pay-card-explain = Teclee este importe en el datáfono y deje que el cliente pague. ¿Qué dice el datáfono?
pay-card-unknown = No lo sé
pay-foreign = { $currency } a { $rate }
pay-card-approved = Aceptada
pay-card-declined = Rechazada
pay-card-cancel = Pagar de otra forma
pay-refund-title = Devolver a la tarjeta, en el datáfono
pay-refund-explain = Elija devolución en el datáfono, escriba este importe y use la tarjeta que pagó. ¿Qué dice el datáfono?
pay-refund-approved = Devuelto
pay-refund-declined = Rechazado
pay-refund-cancel = De otra manera
pay-rounding = Redondeo
pay-give-back = Devolver
pay-given = Devuelto
pay-give-card = { $amount } vuelven a la tarjeta que pagó: toque Tarjeta.
pay-terminal-title = El cliente paga en el datáfono
pay-terminal-refund-title = El datáfono devuelve el dinero
pay-terminal-card = Esperando la tarjeta
pay-terminal-customer = El cliente responde al datáfono
pay-terminal-bank = Se consulta al banco
pay-terminal-take-card = El cliente retira la tarjeta
pay-terminal-wait = El datáfono está trabajando
pay-terminal-asking = Se cortó la conexión: se pregunta al datáfono qué pasó
pay-terminal-end = Terminar el pago
pay-online = Como se pagó en línea
pay-to-online = { $amount } como se pagó en línea
