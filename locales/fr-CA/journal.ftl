### ui
### Ce qui se dit autrement au Québec et au Canada.

journal-search = Motif, article, nom, reçu, ou un montant : 5,20 ou 10-50
journal-cash-sales = Ventes comptant
journal-discounts = Rabais
journal-receipt = Reçu
journal-kind-discount = Rabais
journal-kind-return-without-receipt = Retour sans reçu
journal-kind-gift-receipt = Reçu-cadeau
journal-kind-paid-in = Entrée d’argent
journal-kind-paid-out = Sortie d’argent
