display-welcome = Välkommen
display-total = Totalt
display-due = Att betala
display-change = Växel
