### ui
### Keys on the screen.

keyboard-space = Leertaste
keyboard-shift = Großbuchstaben
keyboard-enter = Eingabe
keyboard-hide = Tastatur ausblenden
keyboard-symbols = Zahlen und Zeichen
keyboard-letters = Buchstaben
keyboard-erase = Löschen
