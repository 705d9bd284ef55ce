### ui
### Näytön näppäimet.

keyboard-space = Välilyönti
keyboard-shift = Isot kirjaimet
keyboard-latin = Latinalaiset kirjaimet
keyboard-enter = Enter
keyboard-hide = Piilota näppäimistö
keyboard-symbols = Numerot ja merkit
keyboard-letters = Kirjaimet
keyboard-erase = Poista
