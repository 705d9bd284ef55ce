### ui
### Ce qui se dit autrement au Québec et au Canada.

receipts-title = Reçus
receipts-search = Numéro de reçu, montant, article ou jour
receipts-nothing-found = Aucune vente ne correspond. Essayez le numéro ou le montant du reçu, moins de mots, ou tous les jours.
receipts-choose = Touchez une vente pour la voir, ou numérisez son reçu.
receipts-voided-by = Cette vente a été annulée par le reçu { $slip }. Elle ne compte plus.
receipts-gift = Reçu-cadeau
receipts-void-ask = Annuler la vente { $number }? L’argent est rendu au client.
receipts-void-cash-back = Rendez { $amount } comptant.
receipts-card-first = Terminez d’abord le paiement par carte, puis numérisez à nouveau le reçu.
