### ui
### Les ventes passées : en trouver une, la regarder, la réimprimer, l’annuler.

receipts-title = Tickets
receipts-search = Numéro de ticket, montant, article ou jour
receipts-any-day = Tous les jours
receipts-day-earlier = Jour précédent
receipts-day-later = Jour suivant
receipts-newer = Plus récents
receipts-older = Plus anciens
receipts-searching = Recherche dans les ventes passées…
receipts-no-sales = Aucune vente sur cette caisse pour l’instant.
receipts-nothing-found = Aucune vente ne correspond. Essayez le numéro ou le montant du ticket, moins de mots, ou tous les jours.
receipts-choose = Touchez une vente pour la voir, ou scannez son ticket.
receipts-served = { $when } · { $operator }
receipts-voided = Annulée
receipts-voided-by = Cette vente a été annulée par le ticket { $slip }. Elle ne compte plus.
receipts-tax = { common-tax } { $rate } sur { $net }
receipts-gift = Ticket cadeau
receipts-reprint = Réimprimer
receipts-void = Annuler la vente
receipts-void-ask = Annuler la vente { $number } ? L’argent est rendu au client.
receipts-void-keep = Garder la vente
receipts-void-reason = Annulée à l’écran, sans motif indiqué
receipts-void-done = La vente { $number } est annulée.
receipts-void-cash-back = Rendez { $amount } en espèces.
receipts-void-card-back = Remboursez { $amount } sur le terminal de carte.
receipts-card-first = Terminez d’abord le paiement par carte, puis scannez à nouveau le ticket.
