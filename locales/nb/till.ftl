### Kassens papir: veksel, innskudd og uttak, safe, telling, X og Z.

till-opened = VEKSEL
till-paid-in = INNSKUDD
till-paid-out = UTTAK
till-lift = PENGER TIL SAFE
till-counted = KASSETELLING
till-x = X-RAPPORT
till-z = Z-RAPPORT { $number }
till-whose = Skuffen til
till-operator = Betjening
till-category = Konto
till-bag = Pose
till-amount = Beløp
till-piece = { $count } × { $value }

till-day = Salgsdag
till-next-day = Neste salgsdag
till-began = Siden
till-receipts = Kvitteringer
till-no-receipts = ingen
till-head-sales = Salg
till-sales = Solgt ({ $count })
till-returns = Returer ({ $count })
till-post-voids = Annullerte salg ({ $count })
till-vouchers = Solgte gavekort
till-prepaid = Betalt med gavekort avgiftsbelagt ved salg
till-discounts = Herav rabatter ({ $count })
till-promotions = Herav kampanjer ({ $count })
till-rounding = Øreavrunding
till-head-payments = Betalinger
till-cash = Kontant beholdt ({ $count })
till-card = Kort ({ $count })
till-other-tender = { $kind } ({ $count })
till-refund-cash = Tilbakebetalt kontant ({ $count })
till-refund-card = Tilbakebetalt til kort ({ $count })
till-refund-other = Tilbakebetalt, { $kind } ({ $count })
till-foreign-cash = { $currency } i skuffen
till-head-taxes = Avgifter
till-taxed = { $category } { $rate }
till-tax = herav avgift
till-head-events = Andre hendelser
till-voided = Forkastede kurver ({ $count })
till-line-voids = Fjernede linjer ({ $count })
till-overrides = Priser endret for hånd
till-no-sales = Skuff åpnet uten salg
till-reprints = Kvitteringer skrevet ut igjen
till-alarms = Skuff stått åpen
till-counts = Tellinger av skuffen

till-head-drawer = Skuff
till-float = Veksel
till-float-not-counted = ingen har talt den
till-float-difference = Veksel mot forrige lukking
till-cash-kept = Kontant fra salg
till-cash-back = Tilbakebetalt kontant
till-in = Innskudd
till-out = Uttak
till-lifts = Til safen
till-expected = Forventet
till-count = Talt
till-since-count = Kontant siden tellingen
till-even = Differanse
till-over = FOR MYE
till-short = FOR LITE
till-carried = Blir i skuffen
till-banked = Til safen

till-no-gap = Hver kvittering har sin post.
till-gap = Kvitteringer uten post: { $numbers }
till-pending =
    { $count ->
        [one] { $count } kvittering er ennå ikke bekreftet av hovedkontoret.
       *[other] { $count } kvitteringer er ennå ikke bekreftet av hovedkontoret.
    }
till-head-grand = Siden kassens begynnelse
till-grand-sold = Solgt
till-grand-returned = Tilbakebetalt
