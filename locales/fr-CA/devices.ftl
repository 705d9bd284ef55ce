### ui
### Ce qui se dit autrement au Québec et au Canada.

devices-advice-unconfirmed = Dites ci-dessous si le reçu est sorti.
devices-advice-off = Ajoutez son adresse dans le fichier de paramètres.
devices-queue = Reçus à imprimer
devices-queue-empty = Tous les reçus sont imprimés.
devices-job-unknown = Est-il sorti en entier?
devices-on-printer = sur l’imprimante de reçus
devices-document-receipt = Reçu { $number }
devices-document-gift = Reçu-cadeau
