### Ce qui est imprimé : tickets, justificatifs, page de test.

## Le vendeur.

receipt-phone = Tél. { $number }
receipt-tax-number = N° { $label } { $number }

## Le document.

receipt-title-receipt = Ticket de caisse
receipt-title-tax-invoice = Facture
receipt-title-invoice = Facture
receipt-title-simplified-invoice = Facture simplifiée
receipt-title-sales-receipt = Ticket de vente
receipt-duplicate = DUPLICATA { $copy }
receipt-practice = FORMATION
receipt-practice-worth = SANS VALEUR
receipt-number = Ticket n°
receipt-date = Date
receipt-operator = Servi par
receipt-workstation = Caisse

## Les lignes.

receipt-quantity = { $quantity } x { $price }
receipt-discount = Remise
receipt-discount-percent = Remise { $rate }

## Les sommes.

receipt-subtotal = Sous-total
receipt-total = TOTAL
receipt-rounding = Arrondi
receipt-cash = Espèces
receipt-card = Carte bancaire
receipt-voucher = Bon cadeau
receipt-change = Monnaie rendue
receipt-items =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }

## La taxe.

receipt-tax = TVA
receipt-tax-included = Dont TVA
receipt-tax-rate = Taux
receipt-tax-net = HT
receipt-tax-gross = TTC
receipt-tax-sum = Total
receipt-tax-row = { $mark } { $rate }
receipt-tax-mark = { $mark } Prix TTC, TVA { $rate }

## La fin.

receipt-keep = Ticket à conserver comme preuve d’achat.

## Une vente annulée.

receipt-post-void = VENTE ANNULÉE
receipt-post-void-sale = Ticket annulé
receipt-post-void-total = Total de la vente
receipt-reason = Motif
receipt-refund = REMBOURSÉ
receipt-refund-cash = Remboursé en espèces
receipt-refund-card = Remboursé sur carte
receipt-signature = Signature

## Ouverture du tiroir sans vente.

receipt-no-sale = OUVERTURE SANS VENTE
receipt-opened-by = Tiroir ouvert par

## La page de test de l’imprimante.

receipt-test = Page de test
receipt-test-printer = Imprimante
receipt-test-width =
    { $count ->
        [one] { $count } caractère par ligne :
       *[other] { $count } caractères par ligne :
    }
receipt-test-left = À gauche
receipt-test-centre = Au centre
receipt-test-right = À droite
receipt-test-bold = Gras
receipt-test-underlined = Souligné
receipt-test-tall = Haut
receipt-test-letters = Lettres et signes : { $letters }
receipt-test-qr = Code QR
receipt-test-barcode = Code-barres
receipt-test-good = Si tout est lisible, l’imprimante est bien réglée.
receipt-issue = Numéro { $issue }
receipt-serial = N° de série { $serial }
receipt-invoice-number = Facture n°
receipt-supplied = Date de livraison
receipt-buyer = Client
receipt-buyer-number = N° fiscal { $number }
receipt-line-net = HT { $net }, taxe { $rate }
receipt-levy = { $levy } { $count } x { $each }
receipt-levy-included = dont { $levy } { $amount }
receipt-tax-charge = { $label } { $rate }
receipt-exempted = Taxe non perçue
receipt-exemption = Exonération n°
receipt-tax-outside = Hors TVA
receipt-reduced-rate = { $mark } Articles au taux réduit

receipt-link-save = Enregistrer en PDF
receipt-link-gone = Ce ticket n’est plus disponible
receipt-link-gone-why = Les liens ne fonctionnent qu’un certain temps. Demandez un autre ticket au magasin.
# $given (String) - what was handed over: $20.00
# $rate (String) - what one unit was taken for
receipt-foreign = { $given } à { $rate }
# $price (String) - the price in force
receipt-instead-of = au lieu de { $price }
receipt-parked = PANIER EN ATTENTE
receipt-parked-unpaid = Non payé. Ceci n’est pas un ticket de caisse.
receipt-gift = TICKET CADEAU
receipt-gift-exchange = Ce ticket permet d’échanger les articles.
receipt-gift-no-receipt = Il ne prouve pas le paiement.
receipt-title-return = Ticket de retour
receipt-return-of = Repris du ticket { $receipt } du { $day }
receipt-return-elsewhere = Repris du ticket { $receipt }
receipt-return-without = Repris sans ticket
receipt-return-reason-does-not-fit = Taille inadaptée
receipt-return-reason-defective = Défectueux
receipt-return-reason-changed-mind = Changement d’avis
receipt-return-reason-wrong-article = Mauvais article
receipt-return-reason-other = Autre motif
receipt-return-kept = { $name } gardé, à son propre prix
receipt-return-unwound = { $name } : remise de { $before }, désormais { $after }
receipt-returned = Retours
receipt-items-back = { $count ->
    [one] { $count } article repris
   *[other] { $count } articles repris
}
receipt-saved = Vous avez économisé
receipt-title-credit-note = Facture d’avoir
# $amount (String) - what discounts had taken off
receipt-return-off = moins ses remises de { $amount }
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = Terminal { $reference }
receipt-voucher-of = Bon se terminant par { $tail }
receipt-voucher-sold = Bon cadeau
receipt-voucher-worth = Valeur
receipt-voucher-whose = Pour { $name }
receipt-voucher-goods = Seulement pour : { $goods }
# $day (String) - the last day on which it can be spent
receipt-voucher-until = Valable jusqu’au { $day }
receipt-voucher-unending = Sans date limite
receipt-voucher-keep = Toute personne qui a ce code peut s’en servir. Gardez-le comme de l’argent liquide.
receipt-prepaid = Bon, taxé à la vente
receipt-refund-online = Remboursé comme payé en ligne
receipt-return-order = Retour, de la commande en ligne { $order } du { $day } :
receipt-return-document = Document d’origine { $document }
receipt-pick-ticket = À PRÉPARER
receipt-order-promised = Promise pour
receipt-bag = Sac { $bag } sur { $bags }
receipt-hand-over = REMISE
receipt-order = Commande
receipt-order-name = Client
receipt-order-proxy = Retirée par
receipt-order-collect = Commande { $order }, à retirer à { $store }
receipt-order-send = Commande { $order }, envoyée depuis { $store }
receipt-parcel-to = DESTINATAIRE
receipt-parcel-from = EXPÉDITEUR
receipt-parcel-number = Numéro du colis
receipt-parcel = Colis { $parcel } sur { $parcels }
