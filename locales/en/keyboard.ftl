### ui
### Keys on the screen.

keyboard-space = Space
keyboard-shift = Capital letters
keyboard-latin = Latin letters
keyboard-enter = Enter
keyboard-hide = Hide the keyboard
keyboard-symbols = Numbers and signs
keyboard-letters = Letters
keyboard-erase = Erase
