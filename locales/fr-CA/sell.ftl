### ui
### Ce qui se dit autrement au Québec et au Canada.

sell-empty = Numérisez, touchez ou cherchez un produit.
sell-discount = Rabais
sell-note-hint = Que faut-il écrire sur le reçu?
sell-basket-discount = Rabais sur le panier
sell-clear-ask = Vider tout le panier?
sell-choose-variant = Lequel?
sell-receipts = Reçus : trouver, réimprimer, annuler
sell-settings = Paramètres
sell-discount-given = Rabais { $amount }
sell-why = Pourquoi ce prix?
sell-coupon-hint = Numérisez le bon ou saisissez son code.
