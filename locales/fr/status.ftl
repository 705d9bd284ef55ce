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
