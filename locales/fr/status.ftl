### ui
### The line above every screen, and the notices below it.

status-printer = Imprimante
status-scanner = Lecteur
status-drawer = Tiroir
status-display = Afficheur client
status-scale = Balance
status-ready = Prêt
status-busy = Occupé
status-connecting = Connexion
status-paper-low = Papier bas
status-paper-out = Plus de papier
status-cover-open = Capot ouvert
status-open = Ouvert
status-closed = Fermé
status-absent = Non connecté
status-fault = En panne
status-unconfirmed = À vérifier
status-off = Non installé

# $count (Number) - receipts that are not printed yet
status-waiting =
    { $count ->
        [one] { $count } ticket en attente
       *[other] { $count } tickets en attente
    }

status-offline = Hors ligne : ventes gardées ici
status-change-theme = Changer les couleurs
status-change-language = Langue et affichage
status-demo = Essayer les appareils
status-basket-restored = La caisse s’est arrêtée avec ce panier ouvert. Rien n’a été perdu.
status-paper-out-notice = Plus de papier. Mettez un rouleau : l’impression reprend toute seule.
status-cover-open-notice = Le capot de l’imprimante est ouvert. Fermez-le : l’impression reprend toute seule.
status-printer-absent-notice = L’imprimante ne répond pas. Vérifiez câble et alimentation : les tickets attendent.

# $receipt (String) - number of the receipt
status-print-unknown-notice = Le ticket { $receipt } est-il sorti en entier ?

status-print-came-out = Oui
status-print-did-not = Non, réimprimer
status-drawer-failed = Le tiroir ne s’est pas ouvert. Ouvrez-le avec sa clé.
status-drawer-left-open = Le tiroir est ouvert et personne n’est à la caisse. Fermez-le.

status-saving = Enregistrement…
status-disk-low = Disque bientôt plein
status-disk-very-low = Disque presque plein
status-disk-low-notice = Il reste moins de 2 Go sur le disque de cette caisse. La vente continue ; libérez de la place cette semaine.
status-disk-very-low-notice = Il reste moins de 512 Mo sur le disque de cette caisse. La vente continue, les imports attendent. Libérez de la place aujourd’hui.
status-disk-full-notice = Le disque est plein : les ventes ne seront bientôt plus enregistrées. Libérez de la place ; la caisse reprend d’elle-même.
status-disk-read-only-notice = Le disque est en lecture seule : rien n’est enregistré. Appelez l’assistance ; les ventes précédentes sont en sûreté.
status-disk-failing-notice = Le disque n’a pas enregistré le dernier changement. La caisse réessaie ; si cela dure, arrêtez la vente et appelez l’assistance.

status-copy-failing = Deuxième copie arrêtée
status-copy-failing-notice = La copie de sécurité des ventes ne peut plus être écrite : les dernières ne sont que sur ce disque. La vente continue et la caisse réessaie. Vérifiez le dossier ou le disque de la copie ; si cela dure aujourd’hui, appelez l’assistance.
status-training = Exercice : rien n’est réel. Les tickets sont sans valeur, aucun argent ne bouge.
status-training-end = Terminer
status-terminal = Terminal de carte
status-orders = Commandes à retirer : { $count }
