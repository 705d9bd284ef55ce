### ui
### Keys on the screen.

keyboard-space = Leertaste
keyboard-shift = Großbuchstaben
keyboard-latin = Lateinische Buchstaben
keyboard-enter = Eingabe
keyboard-hide = Tastatur ausblenden
keyboard-symbols = Zahlen und Zeichen
keyboard-letters = Buchstaben
keyboard-erase = Löschen
