### ui
### Printer, scanner, drawer and the receipts that wait.

devices-title = Appareils
devices-test-page = Page de test
devices-open-drawer = Ouvrir le tiroir
devices-check = Vérifier
devices-advice-ready = Rien à faire.
devices-advice-busy = En cours. Rien à faire.
devices-advice-connecting = Recherche en cours, quelques secondes.
devices-advice-paper-low = Préparez un nouveau rouleau.
devices-advice-paper-out = Mettez un rouleau. L’impression reprend toute seule.
devices-advice-cover-open = Fermez le capot. L’impression reprend toute seule.
devices-advice-open = Refermez-le.
devices-advice-closed = Rien à faire.
devices-advice-absent = Vérifiez câble et alimentation. Il est retrouvé tout seul.
devices-advice-fault = Éteignez, rallumez. Sinon, appelez l’assistance.
devices-advice-unconfirmed = Dites ci-dessous si le ticket est sorti.
devices-advice-off = Ajoutez son adresse dans le fichier de réglages.
devices-queue = Tickets à imprimer
devices-queue-empty = Tous les tickets sont imprimés.
devices-job-queued = En attente
devices-job-sending = Impression
devices-job-await-proof = Attend la réponse de l’imprimante
devices-job-printed = Imprimé
devices-job-unknown = Est-il sorti en entier ?
devices-job-cancelled = Non imprimé
devices-job-yes = Oui
devices-job-again = Réimprimer
devices-job-drop = Ne pas imprimer

devices-scanner = Lecteur { $number }
devices-on-printer = sur l’imprimante de tickets
devices-document-receipt = Ticket { $number }
devices-document-duplicate = Duplicata du { $number }
devices-document-post-void = Bon d’annulation { $number }
devices-document-no-sale = Bon d’ouverture du tiroir
devices-document-till = Papier de caisse
devices-document-test-page = Page de test
devices-claimed = Un autre programme l’utilise. Fermez ce programme.
devices-cutter-jam = Le massicot est bloqué. Ouvrez le capot et retirez le papier.
devices-overheated = La tête d’impression est trop chaude. Elle reprend une fois refroidie.
devices-offline = L’imprimante se dit hors ligne.
devices-types-into-window = Ses codes arrivent comme une saisie au clavier. Il fonctionne, mais `omnitill doctor` dit comment le réserver à la caisse.
devices-document-parked = Bon d’un panier en attente
devices-document-gift = Ticket cadeau
