### Ce qui se dit autrement au Québec et au Canada.

till-receipts = Reçus
till-discounts = Dont rabais ({ $count })
till-rounding = Arrondi comptant
till-cash = Comptant gardé ({ $count })
till-refund-cash = Comptant rendu ({ $count })
till-reprints = Reçus réimprimés
till-cash-kept = Comptant des ventes
till-cash-back = Comptant rendu
till-since-count = Comptant depuis le comptage
till-no-gap = Chaque reçu a son enregistrement.
till-gap = Reçus sans enregistrement : { $numbers }
till-pending = { $count ->
    [one] { $count } reçu n’est pas encore confirmé par le siège.
   *[other] { $count } reçus ne sont pas encore confirmés par le siège.
}
