### ui
### La finestra rivolta al cliente.

customer-welcome = Benvenuti
customer-total = Totale
customer-due = Da pagare
customer-cash = Contanti
customer-card = Carta
customer-discount = Sconto
customer-change = Il suo resto
customer-thanks = Grazie
customer-earlier = { $count ->
    [one] { $count } altro articolo sopra
   *[other] altri { $count } articoli sopra
}
