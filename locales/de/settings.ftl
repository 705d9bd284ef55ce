### ui
### How this till looks and speaks.

settings-title = Einstellungen
settings-language = Sprache
settings-unreviewed = * Die Texte dieser Sprache hat noch niemand gelesen, dessen Muttersprache sie ist. Sagen Sie uns, was nicht stimmt.
settings-theme = Farben
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-theme-contrast = Hoher Kontrast
settings-text-size = Schriftgröße
settings-text-normal = Normal
settings-text-large = Groß
settings-text-largest = Sehr groß
settings-motion = Bewegung
settings-motion-on = An
settings-motion-off = Reduziert
settings-text-larger = Größer
settings-hand = Hand
settings-hand-right = Rechtshändig
settings-hand-left = Linkshändig
