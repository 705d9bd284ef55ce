### ui
### Vinduet mot kunden.

customer-welcome = Velkommen
customer-total = Totalt
customer-due = Å betale
customer-cash = Kontant
customer-card = Kort
customer-discount = Rabatt
customer-change = Vekslepengene dine
customer-thanks = Takk
customer-earlier = { $count ->
    [one] { $count } vare til ovenfor
   *[other] { $count } varer til ovenfor
}
