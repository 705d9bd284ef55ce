### ui
### Ce qui se dit autrement au Québec et au Canada.

help-sell = On enregistre ici les articles : numérisez-les, touchez-les ou tapez un nom ou un numéro.
help-sell-next = Numérisez le premier article. Quand tout est dans le panier, appuyez sur Encaisser.
help-pay = On encaisse ici. Un montant tapé est une partie; sans montant, c’est tout ce qui reste.
help-pay-next = Prenez comptant ou carte jusqu’à ce qu’il ne reste rien à payer.
help-done-next = Rendez la monnaie et le reçu, puis appuyez sur Client suivant, ou numérisez simplement.
help-receipts-next = Numérisez un reçu, ou tapez son numéro, un montant, un article ou un jour.
help-returns-next = Numérisez le reçu, choisissez ce qui revient et pourquoi, puis mettez-le au panier.
help-key-times = La quantité d’abord, puis numériser ou taper
help-sign-offline = Pas de réseau. La vente continue; tout est gardé ici et envoyé plus tard.
help-sign-waiting = Reçus pas encore imprimés.
help-sign-till = Quelque chose à propos de l’argent : touchez.
