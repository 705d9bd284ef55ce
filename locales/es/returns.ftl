### ui
### Vuelven artículos: la pantalla de una devolución.

returns-title = Devolución
returns-of = Devolución de { $receipt }
returns-empty-title = Escanee el tique
returns-look = Buscar la venta
returns-from-receipt = Devolver artículos
returns-why = Por qué se devuelve
returns-condition = Estado
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
