### ui
### Keys on the screen.

keyboard-space = Espace
keyboard-shift = Majuscules
keyboard-latin = Lettres latines
keyboard-enter = Entrée
keyboard-hide = Masquer le clavier
keyboard-symbols = Chiffres et signes
keyboard-letters = Lettres
keyboard-erase = Effacer
