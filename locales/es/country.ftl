### ui
### Las reglas del país tal como las usa esta tienda.

country-title = País e impuestos
country-next = Próximo cambio de ley
country-rules = Reglas
country-rates = Tipos de hoy
country-star = * Nadie ha leído aún la fuente de este tipo. Pide que lo confirmen.
country-unchecked = Sin comprobar
country-unchecked-count =
    { $count ->
        [0] Todo está comprobado
        [one] { $count } dato sin comprobar
       *[other] { $count } datos sin comprobar
    }
country-unchecked-explain = Esto se escribió de memoria. Pide a alguien que conozca la ley que lo confirme antes de confiar en ello.
country-wrong = Algo falla en los archivos de la caja. Toca para leer qué.
