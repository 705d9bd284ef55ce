display-welcome = Tervetuloa
display-total = Yhteensä
display-due = Maksetaan
display-change = Takaisin
