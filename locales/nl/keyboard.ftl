### ui
### Toetsen op het scherm.

keyboard-space = Spatie
keyboard-shift = Hoofdletters
keyboard-latin = Latijnse letters
keyboard-enter = Enter
keyboard-hide = Toetsenbord verbergen
keyboard-symbols = Cijfers en tekens
keyboard-letters = Letters
keyboard-erase = Wissen
