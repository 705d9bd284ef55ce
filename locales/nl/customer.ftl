### ui
### Het venster voor de klant.

customer-welcome = Welkom
customer-total = Totaal
customer-due = Te betalen
customer-cash = Contant
customer-card = Pin
customer-discount = Korting
customer-change = Uw wisselgeld
customer-thanks = Dank u wel
customer-earlier = { $count ->
    [one] nog { $count } artikel hierboven
   *[other] nog { $count } artikelen hierboven
}
