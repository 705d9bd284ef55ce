### ui
### Vinduet mod kunden.

customer-welcome = Velkommen
customer-total = I alt
customer-due = At betale
customer-cash = Kontant
customer-card = Kort
customer-discount = Rabat
customer-change = Dine byttepenge
customer-thanks = Tak
customer-earlier = { $count ->
    [one] { $count } vare mere ovenfor
   *[other] { $count } varer mere ovenfor
}
