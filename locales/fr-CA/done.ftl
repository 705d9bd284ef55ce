### ui
### Ce qui se dit autrement au Québec et au Canada.

done-queued = Le reçu va s’imprimer.
done-printing = Le reçu s’imprime.
done-printed = Le reçu est imprimé.
done-paper-out = Plus de papier. Mettez un rouleau : le reçu suivra.
done-waiting = Le reçu attend l’imprimante. Vous pouvez continuer.
done-unconfirmed = Regardez le reçu : est-il sorti en entier?
done-no-receipt = Aucun reçu demandé.
done-print-receipt = Imprimer le reçu
done-gift = Reçu-cadeau
done-next-hint = Une numérisation commence aussi la vente suivante.
done-sent = Le reçu a été envoyé à l’imprimante.
done-take-along = Numérisez ce code avec un téléphone pour emporter le reçu.
done-no-network = Le reçu ne peut pas aller sur un téléphone : cette caisse n’est dans aucun réseau.
done-port-taken = Le reçu ne peut pas aller sur un téléphone : un autre programme utilise son port. Demandez à l’assistance de changer les paramètres.
done-not-safe = Le reçu ne peut pas aller sur un téléphone : cet ordinateur n’a pas de nombres sûrs. Appelez l’assistance.
