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
done-print-again = Réimprimer
done-came-out = Oui, il est entier
done-next = Client suivant
done-next-hint = Un scan commence aussi la vente suivante.
done-drawer-open = Le tiroir est ouvert.
done-sent = Le ticket a été envoyé à l’imprimante.
