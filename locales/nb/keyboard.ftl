### ui
### Taster på skjermen.

keyboard-space = Mellomrom
keyboard-shift = Store bokstaver
keyboard-latin = Latinske bokstaver
keyboard-enter = Enter
keyboard-hide = Skjul tastaturet
keyboard-symbols = Tall og tegn
keyboard-letters = Bokstaver
keyboard-erase = Slett
