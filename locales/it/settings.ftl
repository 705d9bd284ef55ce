### ui
### Aspetto e lingua di questa cassa.

settings-title = Impostazioni
settings-language = Lingua
settings-unreviewed = * I testi di questa lingua non sono ancora stati letti da un madrelingua. Ci dica che cosa suona male.
settings-theme = Colori
settings-theme-light = Chiaro
settings-theme-dark = Scuro
settings-theme-contrast = Alto contrasto
settings-text-size = Dimensione del testo
settings-text-normal = Normale
settings-text-large = Grande
settings-text-largest = Molto grande
settings-motion = Movimento
settings-motion-on = Visibile
settings-motion-off = Ridotto
settings-text-larger = Più grande
settings-hand = Mano
settings-hand-right = Destrorso
settings-hand-left = Mancino
