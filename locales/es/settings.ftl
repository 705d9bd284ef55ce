### ui
### El aspecto y el idioma de esta caja.

settings-title = Ajustes
settings-language = Idioma
settings-unreviewed = * Ningún hablante nativo ha leído aún los textos de este idioma. Díganos qué suena mal.
settings-theme = Colores
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-theme-contrast = Alto contraste
settings-text-size = Tamaño del texto
settings-text-normal = Normal
settings-text-large = Grande
settings-text-largest = Muy grande
settings-motion = Movimiento
settings-motion-on = Visible
settings-motion-off = Reducido
settings-text-larger = Más grande
settings-hand = Mano
settings-hand-right = Diestro
settings-hand-left = Zurdo
