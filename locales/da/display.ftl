display-welcome = Velkommen
display-total = I alt
display-due = At betale
display-change = Retur
