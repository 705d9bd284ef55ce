display-welcome = Welkom
display-total = Totaal
display-due = Te betalen
display-change = Wisselgeld
