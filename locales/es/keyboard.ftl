### ui
### Teclas en la pantalla.

keyboard-space = Espacio
keyboard-shift = Mayúsculas
keyboard-latin = Letras latinas
keyboard-enter = Intro
keyboard-hide = Ocultar el teclado
keyboard-symbols = Números y signos
keyboard-letters = Letras
keyboard-erase = Borrar
