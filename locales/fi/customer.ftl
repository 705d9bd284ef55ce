### ui
### Asiakkaan näyttö.

customer-welcome = Tervetuloa
customer-total = Yhteensä
customer-due = Maksettavaa
customer-cash = Käteinen
customer-card = Kortti
customer-discount = Alennus
customer-change = Vaihtorahasi
customer-thanks = Kiitos
customer-earlier = { $count ->
    [one] ylempänä vielä { $count } tuote
   *[other] ylempänä vielä { $count } tuotetta
}
