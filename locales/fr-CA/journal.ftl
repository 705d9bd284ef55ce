### ui
### Ce qui se dit autrement au Québec et au Canada.

journal-discounts = Rabais
journal-receipt = Reçu
journal-kind-discount = Rabais
journal-kind-return-without-receipt = Retour sans reçu
