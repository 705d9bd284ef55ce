# Words on the customer display: at most ten characters beside an amount.
display-welcome = Bienvenue
display-total = Total
display-due = À payer
display-change = Rendu
