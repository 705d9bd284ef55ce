display-welcome = Hola
display-total = Total
display-due = A pagar
display-change = Cambio
