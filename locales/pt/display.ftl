display-welcome = Bem-vindo
display-total = Total
display-due = A pagar
display-change = Troco
