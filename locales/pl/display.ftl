display-welcome = Witamy
display-total = Razem
display-due = Do zapłaty
display-change = Reszta
