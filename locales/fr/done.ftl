### ui
### The sale is made: change, receipt, next customer.

done-change = À rendre
done-no-change = Compte juste

# $number (String) - the sale’s number
done-sale = Vente { $number }

done-total = Total
done-queued = Le ticket va s’imprimer.
done-printing = Le ticket s’imprime.
done-printed = Le ticket est imprimé.
done-paper-out = Plus de papier. Mettez un rouleau : le ticket suivra.
done-waiting = Le ticket attend l’imprimante. Vous pouvez continuer.
done-unconfirmed = Regardez le ticket : est-il sorti en entier ?
done-no-receipt = Aucun ticket demandé.
done-print-receipt = Imprimer le ticket
done-print-again = Réimprimer
done-came-out = Oui, il est entier
done-gift = Ticket cadeau
done-next = Client suivant
done-next-hint = Un scan commence aussi la vente suivante.
done-drawer-open = Le tiroir est ouvert.
done-sent = Le ticket a été envoyé à l’imprimante.

done-take-along = Scannez ce code avec un téléphone pour emporter le ticket.
done-no-network = Le ticket ne peut pas aller sur un téléphone : cette caisse n’est dans aucun réseau.
done-port-taken = Le ticket ne peut pas aller sur un téléphone : un autre programme utilise son port. Demandez à l’assistance de changer les réglages.
done-not-safe = Le ticket ne peut pas aller sur un téléphone : cet ordinateur n’a pas de nombres sûrs. Appelez l’assistance.
done-given-back = Rendu au client
