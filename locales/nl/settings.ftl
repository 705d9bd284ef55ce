### ui
### Hoe deze kassa eruitziet en spreekt.

settings-title = Instellingen
settings-language = Taal
settings-unreviewed = * Nog niemand met deze moedertaal heeft de teksten gelezen. Vertel ons wat niet goed klinkt.
settings-theme = Kleuren
settings-theme-light = Licht
settings-theme-dark = Donker
settings-theme-contrast = Hoog contrast
settings-text-size = Tekstgrootte
settings-text-normal = Normaal
settings-text-large = Groot
settings-text-largest = Zeer groot
settings-motion = Beweging
settings-motion-on = Zichtbaar
settings-motion-off = Beperkt
settings-text-larger = Groter
settings-hand = Hand
settings-hand-right = Rechtshandig
settings-hand-left = Linkshandig
