### ui
### The window that faces the customer, in the language of the store.

customer-welcome = Bienvenue
customer-total = Total
customer-due = Reste à payer
customer-cash = Espèces
customer-card = Carte
customer-discount = Remise
customer-change = Votre monnaie
customer-thanks = Merci

# $count (Number) - lines that are not seen
customer-earlier = { $count ->
    [one] { $count } autre article plus haut
   *[other] { $count } autres articles plus haut
}
