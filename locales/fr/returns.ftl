### ui

returns-title = Retour
returns-of = Retour du ticket { $receipt }
returns-empty-title = Scannez le ticket
returns-empty = Son code est au bas du ticket.
returns-look = Chercher la vente
returns-without = Il n’y a pas de ticket
returns-elsewhere = Il vient d’une autre caisse ou d’un autre magasin
returns-elsewhere-title = Quel est ce ticket ?
returns-elsewhere-hint = Scannez son code, ou tapez le numéro imprimé à côté.
returns-elsewhere-field = Numéro du ticket
returns-go-on = Continuer
returns-article-title = Qu’est-ce qui revient ?
returns-article-field = Scannez l’article, ou tapez son nom ou numéro
returns-article-other = Un autre article
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = { $price } l’unité : le prix le plus bas des { $days } derniers jours
# $days (Number) - days
returns-rule-price = Ce que cette caisse n’a pas vendu compte au prix le plus bas ici des { $days } derniers jours.
# $max (String) - the most
returns-rule-max = Au plus { $max } sont rendus ainsi.
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt } vient d’une autre caisse de ce magasin. Là-bas il est repris au prix payé ; ici il compte comme sans ticket.
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt } vient d’un autre magasin du pays. Là-bas il est repris au prix payé ; ici il compte comme sans ticket.
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt } vient d’un autre pays : autre vendeur, autre devise, autre taxe. L’argent n’est rendu que là-bas. Ici un échange est possible : enregistrez des articles d’une valeur au moins égale.
returns-note = Note
returns-note-title = Une note pour cette ligne
returns-note-field = Qu’y a-t-il à en dire ?
returns-note-set = Garder la note
# $code (String) - a coupon
returns-coupon-used = Le bon { $code } reste utilisé.
returns-from-receipt = Reprendre des articles
returns-why = Motif du retour
returns-condition = État
returns-pick = Scannez ce qui revient, ou touchez plus à côté.
returns-back = À rendre
returns-counts = Vaut
returns-confirm = Mettre au panier
returns-take-out = Retirer le retour
returns-line = { $sold } vendu, { $left } à reprendre au plus
returns-came-back = { $quantity } repris le { $day }, { $receipt }
returns-unwound = { $name } accordait { $before } de remise. Ce que le client garde donne droit à { $after } : on rend la différence en moins.
returns-withdrawn = { $name } est gardé et coûte { $amount } de plus sans la promotion.
returns-to-card = { $amount } revient sur la carte qui a payé.
returns-in-cash = { $amount } est rendu en espèces.
returns-reason-does-not-fit = Taille
returns-reason-defective = Défectueux
returns-reason-changed-mind = Changé d’avis
returns-reason-wrong-article = Mauvais article
returns-reason-other = Autre
returns-condition-as-new = Neuf
returns-condition-opened = Ouvert
returns-condition-damaged = Abîmé
returns-hub-asking = La centrale est interrogée sur ce qui est revenu ailleurs …
returns-hub-known = Tout ce qui est revenu est compté jusqu’au { $time }.
returns-hub-known-in-part = Ce que connaît la centrale est compté. Certaines caisses ne se sont pas encore manifestées.
returns-hub-unasked = La centrale est injoignable : on ne sait pas ce qui est revenu à d’autres caisses ou en ligne. Les règles du magasin s’appliquent.
returns-hub-unknown = La centrale ne connaît pas encore ce ticket : on ne sait pas ce qui est revenu ailleurs. Les règles du magasin s’appliquent.
returns-order = C’est une commande en ligne
returns-order-title = Quelle commande est-ce ?
returns-order-hint = Scannez son code ou tapez son numéro. Sinon, le nom du client ou les quatre derniers chiffres de la carte qui a payé.
returns-order-field = Commande, client ou carte
returns-order-of = Retour de la commande { $order }
returns-order-document = Son document est { $document }.
returns-to-online = { $amount } repart par le chemin du paiement en ligne.
returns-orders-none = Aucune commande payée trouvée.
returns-orders-unasked = La centrale est injoignable : une commande ne se trouve par client ou carte qu’avec le réseau.
returns-condition-not-collected = Pas retiré
