### ui
### Taster på skærmen.

keyboard-space = Mellemrum
keyboard-shift = Store bogstaver
keyboard-latin = Latinske bogstaver
keyboard-enter = Enter
keyboard-hide = Skjul tastaturet
keyboard-symbols = Tal og tegn
keyboard-letters = Bogstaver
keyboard-erase = Slet
