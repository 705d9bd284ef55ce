### ui
### Fönstret mot kunden.

customer-welcome = Välkommen
customer-total = Totalt
customer-due = Att betala
customer-cash = Kontant
customer-card = Kort
customer-discount = Rabatt
customer-change = Din växel
customer-thanks = Tack
customer-earlier = { $count ->
    [one] { $count } vara till ovanför
   *[other] { $count } varor till ovanför
}
