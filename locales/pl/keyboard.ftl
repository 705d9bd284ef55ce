### ui
### Klawisze na ekranie.

keyboard-space = Spacja
keyboard-shift = Wielkie litery
keyboard-latin = Litery łacińskie
keyboard-enter = Enter
keyboard-hide = Ukryj klawiaturę
keyboard-symbols = Cyfry i znaki
keyboard-letters = Litery
keyboard-erase = Usuń
