display-welcome = Velkommen
display-total = Totalt
display-due = Å betale
display-change = Veksel
