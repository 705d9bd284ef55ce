### ui
### Tangenter på skärmen.

keyboard-space = Mellanslag
keyboard-shift = Versaler
keyboard-latin = Latinska bokstäver
keyboard-enter = Retur
keyboard-hide = Dölj tangentbordet
keyboard-symbols = Siffror och tecken
keyboard-letters = Bokstäver
keyboard-erase = Sudda
