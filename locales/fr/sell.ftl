### ui
### Ringing up: products on one side, the basket on the other.

sell-search = Chercher un produit
sell-keyboard = Clavier

# $count (Number) - products found
sell-found =
    { $count ->
        [0] Rien trouvé
        [one] { $count } produit
       *[other] { $count } produits
    }

# $count (Number) - products that are shown of those that were found
sell-found-more = { $count } produits ou plus
sell-nothing-found = Aucun produit à ce nom ou ce numéro. Essayez moins de lettres.
sell-no-products = Il n’y a pas encore de produit ici.
sell-previous-page = Produits précédents
sell-next-page = Autres produits
sell-basket = Panier

# $count (Number) - pieces in the basket
sell-items =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }

sell-empty-title = Prêt pour le client suivant
sell-empty = Scannez, touchez ou cherchez un produit.
sell-total = Total
sell-pay = Encaisser
sell-more = Plus
sell-quantity = Quantité
sell-one-less = Un de moins
sell-one-more = Un de plus
sell-discount = Remise
sell-in-percent = En %
sell-as-amount = Montant
sell-note = Note
sell-note-hint = Que faut-il écrire sur le ticket ?
sell-remove = Retirer
sell-basket-discount = Remise sur le panier
sell-clear-basket = Vider le panier
sell-clear-ask = Vider tout le panier ?
sell-clear-explain = Tout est retiré. Rien n’est vendu.
sell-clear-keep = Garder
sell-weight = Poids
sell-weight-hint = Lisez le poids sur la balance.
sell-open-price = Prix
sell-open-price-hint = Tapez le prix de l’étiquette.
sell-add = Ajouter au panier
sell-set = Valider
sell-choose-variant = Lequel ?
sell-unknown-title = Code-barres inconnu ici
sell-unknown-search = Chercher par nom
sell-unknown-open = Vendre à prix libre
sell-receipts = Tickets : trouver, réimprimer, annuler

sell-no-sale = Ouvrir le tiroir
sell-sign-out = Se déconnecter
sell-devices = Appareils
sell-settings = Réglages

sell-all = Tout
sell-each = { $price } l’unité
sell-measured = { $quantity } × { $price }
sell-tax = dont { common-tax } { $amount }
sell-discount-given = Remise { $amount }
sell-open-item = Article libre { $code }
sell-no-sale-reason = Ouvert à l’écran, sans motif indiqué

sell-pack-issue = Numéro { $issue }
sell-pack-lot = Lot { $lot }
sell-pack-serial = N° { $serial }
sell-pack-expires = Périme le { $day }
sell-pack-best-before = À consommer de préférence avant le { $day }

sell-subtotal = Sous-total
sell-added-tax = { $tax } { $rate }
sell-not-charged = Taxe non facturée
sell-explain = D’où vient ce total
sell-why = Pourquoi ce prix ?
sell-customer-language = Langue du client
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = 1 { $article } de plus : « { $name } » déduit { $amount } de plus
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = Encore { $missing } et « { $name } » déduit { $amount }
sell-coupon = Bon de réduction
sell-coupon-hint = Scannez le bon ou saisissez son code.
sell-customer = Client
sell-customer-hint = Saisissez un nom, une adresse e-mail ou un numéro de téléphone.
sell-purchases = Derniers achats, à toutes les caisses et sur le web :
sell-purchases-asking = On demande les derniers achats.
sell-purchases-offline = La centrale est injoignable : les achats ne sont pas connus ici.
sell-purchases-none = Aucun achat que la centrale connaisse encore.
sell-purchases-web = Web
sell-give-back = Rendre { $amount }
sell-voucher = Bon cadeau
sell-voucher-hint = Tapez sa valeur : c’est ce que paie le client.
sell-voucher-name = Pour qui est-il ?
sell-voucher-name-hint = Nom du destinataire, ou rien
sell-voucher-anything = Tout
sell-voucher-find = Chercher un bon
sell-voucher-find-hint = Nom du destinataire, comme sur le bon
sell-voucher-search = Chercher
# $day (String) - when it was issued
sell-voucher-issued = Émis le { $day }
sell-training = S’exercer
sell-customer-points = Points : { $points } (au { $time })
sell-customer-points-unsure = Points : { $points } (date inconnue)
sell-taken-over = Repris du téléphone : { $count }
