### ui
### Okno zwrócone do klienta.

customer-welcome = Witamy
customer-total = Razem
customer-due = Do zapłaty
customer-cash = Gotówka
customer-card = Karta
customer-discount = Rabat
customer-change = Twoja reszta
customer-thanks = Dziękujemy
customer-earlier = { $count ->
    [one] jeszcze { $count } pozycja wyżej
    [few] jeszcze { $count } pozycje wyżej
    [many] jeszcze { $count } pozycji wyżej
   *[other] jeszcze { $count } pozycji wyżej
}
