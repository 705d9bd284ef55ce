# Words on the customer display: at most ten characters beside an amount.
display-welcome = Willkommen
display-total = Summe
display-due = Offen
display-change = Rückgeld
