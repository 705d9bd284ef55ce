### ui
### Teclas no ecrã.

keyboard-space = Espaço
keyboard-shift = Maiúsculas
keyboard-latin = Letras latinas
keyboard-enter = Enter
keyboard-hide = Ocultar o teclado
keyboard-symbols = Números e sinais
keyboard-letters = Letras
keyboard-erase = Apagar
