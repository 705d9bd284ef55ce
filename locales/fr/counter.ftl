### ui
### What is at hand beside the basket: parked baskets, prices that are asked or set, ages, serial numbers, open card payments.

counter-park = Mettre ce panier en attente
counter-park-hint = Un nom ou un vêtement, si vous voulez
counter-park-now = En attente
counter-park-print = Avec un bon
counter-parked = Paniers en attente
counter-parked-none = Aucun panier n’est en attente.
counter-recall = Reprendre
counter-abandon = Abandonner
counter-abandon-reason = Abandonné à la caisse
# $names (String) - articles whose price changed while the basket was parked
counter-price-changed = Le prix convenu reste, bien qu’il ait changé : { $names }
counter-check = Vérifier un prix
counter-check-hint = Scannez un article. Il n’est pas enregistré.
counter-ring-up = Enregistrer
counter-no-price = Pas de prix aujourd’hui
# $price (String) - the price on the pack
counter-label-price = Sur cet emballage : { $price }
# $rate (String) - the rate of its tax
counter-check-tax = { common-tax } { $rate }
# $amount (String) - deposits on top
counter-check-levies = Consigne { $amount }
# $quantity (String) - how much is on hand by the till’s book
counter-check-stock = En stock selon la caisse : { $quantity }
# $years (Number) - years
counter-check-age = À partir de { $years } ans
counter-times = Quantité d’abord : 12 ×
counter-times-hint = Vaut pour le prochain scan ou article touché.
# $pieces (Number) - pieces of what is rung up next
counter-pieces = { $pieces } × l’article suivant
counter-price = Autre prix
counter-price-hint = Saisissez le prix d’une pièce, puis touchez la raison.
counter-reason-label = Étiquette fausse
counter-reason-damaged = Abîmé
counter-reason-price-match = Prix aligné
counter-reason-last-piece = Dernière pièce
# $price (String) - the price in force
counter-instead-of = au lieu de { $price }
counter-age = Contrôle de l’âge
# $day (String) - the last day of birth
counter-age-born = Né(e) le { $day } ou avant ?
# $years (Number) - years
# $goods (String) - names of the goods
counter-age-goods = À partir de { $years } ans : { $goods }
counter-age-seen = Oui, j’ai vérifié
counter-age-type = Saisir la date de naissance
counter-age-type-hint = Année, mois, jour : 20080305. Elle est comparée puis oubliée.
counter-age-refuse = Trop jeune : retirer
counter-serial = Numéro de série
counter-serial-hint = Scannez ou saisissez le numéro de cette pièce
counter-payment = La carte a-t-elle été débitée ?
counter-payment-unknown = On ne sait pas si la carte a été débitée
# $amount (String) - how much was asked for
counter-payment-amount = { $amount } par carte : on ne sait pas si elle a été débitée
counter-payment-explain = Regardez le dernier ticket ou le journal du terminal, ou appelez le prestataire. Ne reprenez pas la carte avant de savoir.
counter-payment-reason = Qu’est-ce qui le montre ? Numéro, journal
counter-payment-charged = Débitée
counter-payment-not-charged = Non débitée
counter-refund = La carte a-t-elle été remboursée ?
counter-refund-unknown = On ne sait pas si la carte a été remboursée
# $amount (String) - the amount
counter-refund-amount = { $amount } vers la carte : on ne sait pas si elle a été remboursée
counter-refund-explain = Regardez le dernier ticket ou le journal du terminal, ou appelez le prestataire. Ne rendez rien d’autre avant de savoir.
counter-refund-done = Remboursée
counter-refund-not-done = Non remboursée
# $count (Number) - parked baskets
counter-parked-count =
    { $count ->
        [one] { $count } panier en attente
       *[other] { $count } paniers en attente
    }

counter-reason-other = Autre raison
counter-reason-own = Pourquoi un autre prix ?
counter-ask-terminal = Demander au terminal
counter-check-store = { $store } : { $quantity } (au { $time })
