### ui
### Tasti sullo schermo.

keyboard-space = Spazio
keyboard-shift = Maiuscole
keyboard-latin = Lettere latine
keyboard-enter = Invio
keyboard-hide = Nascondi la tastiera
keyboard-symbols = Numeri e simboli
keyboard-letters = Lettere
keyboard-erase = Cancella
