### ui
### The window that faces the customer, in the language of the store.

customer-welcome = Willkommen
customer-total = Summe
customer-due = Zu zahlen
customer-cash = Bar
customer-card = Karte
customer-discount = Rabatt
customer-change = Ihr Rückgeld
customer-thanks = Vielen Dank

# $count (Number) - lines that are not seen
customer-earlier = { $count ->
    [one] { $count } weiterer Artikel darüber
   *[other] { $count } weitere Artikel darüber
}
