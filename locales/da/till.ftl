### Kassens papir: byttepenge, ind- og udbetaling, pengeskab, optælling, X og Z.

till-opened = BYTTEPENGE
till-paid-in = INDBETALING
till-paid-out = UDBETALING
till-lift = TIL PENGESKAB
till-counted = KASSEOPTÆLLING
till-x = X-RAPPORT
till-z = Z-RAPPORT { $number }
till-whose = Skuffe for
till-operator = Betjening
till-category = Konto
till-bag = Pose
till-amount = Beløb
till-piece = { $count } × { $value }

till-day = Salgsdag
till-next-day = Næste salgsdag
till-began = Siden
till-receipts = Boner
till-no-receipts = ingen
till-head-sales = Salg
till-sales = Solgt ({ $count })
till-returns = Returneret ({ $count })
till-post-voids = Annullerede salg ({ $count })
till-vouchers = Solgte gavekort
till-prepaid = Betalt med gavekort beskattet ved salg
till-discounts = Heraf rabatter ({ $count })
till-promotions = Heraf kampagner ({ $count })
till-rounding = Kontantafrunding
till-head-payments = Betalinger
till-cash = Kontant beholdt ({ $count })
till-card = Kort ({ $count })
till-other-tender = { $kind } ({ $count })
till-refund-cash = Tilbagebetalt kontant ({ $count })
till-refund-card = Tilbagebetalt til kort ({ $count })
till-refund-other = Tilbagebetalt, { $kind } ({ $count })
till-foreign-cash = { $currency } i skuffen
till-head-taxes = Afgifter
till-taxed = { $category } { $rate }
till-tax = heraf afgift
till-head-events = Andre hændelser
till-voided = Opgivne kurve ({ $count })
till-line-voids = Fjernede linjer ({ $count })
till-overrides = Priser ændret i hånden
till-no-sales = Skuffe åbnet uden salg
till-reprints = Boner udskrevet igen
till-alarms = Skuffe stået åben
till-counts = Optællinger af skuffen

till-head-drawer = Skuffe
till-float = Byttepenge
till-float-not-counted = ingen har talt dem
till-float-difference = Byttepenge mod sidste lukning
till-cash-kept = Kontant fra salg
till-cash-back = Tilbagebetalt kontant
till-in = Indbetalinger
till-out = Udbetalinger
till-lifts = Til pengeskabet
till-expected = Forventet
till-count = Talt
till-since-count = Kontant siden optælling
till-even = Difference
till-over = FOR MEGET
till-short = FOR LIDT
till-carried = Bliver i skuffen
till-banked = Til pengeskabet

till-no-gap = Hver bon har sin post.
till-gap = Boner uden post: { $numbers }
till-pending =
    { $count ->
        [one] { $count } bon er endnu ikke bekræftet af hovedkontoret.
       *[other] { $count } boner er endnu ikke bekræftet af hovedkontoret.
    }
till-head-grand = Siden kassens begyndelse
till-grand-sold = Solgt
till-grand-returned = Tilbagebetalt
