### ui
### Taking the money.

pay-due = À payer
pay-remaining = Reste à payer
pay-taken = Reçu
pay-none-taken = Choisissez le paiement. Pour une partie, tapez d’abord le montant.
pay-cash = Espèces
pay-card = Carte
pay-voucher = Bon cadeau
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = Retour sur le bon …{ $tail } : { $amount }
pay-exact = Juste
pay-amount = Montant
pay-whole = Tout le reste
pay-remove = Retirer
pay-back = Retour au panier
pay-card-title = Sur le terminal de carte
pay-card-explain = Tapez ce montant sur le terminal et laissez le client payer. Que dit le terminal ?
pay-card-unknown = Je ne sais pas
# $currency (String) - the currency's code
# $rate (String) - what one of it is taken for
pay-foreign = { $currency } à { $rate }
pay-card-approved = Acceptée
pay-card-declined = Refusée
pay-card-cancel = Payer autrement
pay-refund-title = Rembourser sur la carte, au terminal
pay-refund-explain = Choisissez remboursement sur le terminal, tapez ce montant et prenez la carte qui a payé. Que dit le terminal ?
pay-refund-approved = Remboursé
pay-refund-declined = Refusé
pay-refund-cancel = Autrement
pay-rounding = Arrondi
pay-give-back = À rendre
pay-given = Rendu
pay-give-card = { $amount } reviennent sur la carte qui a payé : touchez Carte.
pay-terminal-title = Le client paie sur le terminal
pay-terminal-refund-title = Le terminal rend l’argent
pay-terminal-card = En attente de la carte
pay-terminal-customer = Le client répond au terminal
pay-terminal-bank = La banque est interrogée
pay-terminal-take-card = Le client retire sa carte
pay-terminal-wait = Le terminal travaille
pay-terminal-asking = La liaison s’est coupée : on demande au terminal ce qu’il en est
pay-terminal-end = Arrêter le paiement
pay-online = Comme payé en ligne
pay-to-online = { $amount } rendus comme payé en ligne
