### Papier van de kassa: wisselgeld, storting en opname, afroming, telling, X en Z.

till-opened = WISSELGELD
till-paid-in = STORTING
till-paid-out = OPNAME
till-lift = AFROMING
till-counted = KASTELLING
till-x = X-RAPPORT
till-z = Z-RAPPORT { $number }
till-whose = Lade van
till-operator = Medewerker
till-category = Post
till-bag = Zak
till-amount = Bedrag
till-piece = { $count } × { $value }

till-day = Verkoopdag
till-next-day = Volgende verkoopdag
till-began = Sinds
till-receipts = Bonnen
till-no-receipts = geen
till-head-sales = Verkoop
till-sales = Verkocht ({ $count })
till-returns = Retour ({ $count })
till-post-voids = Geannuleerde verkopen ({ $count })
till-vouchers = Verkochte cadeaubonnen
till-prepaid = Betaald met bonnen belast bij verkoop
till-discounts = Kortingen daarin ({ $count })
till-promotions = Acties daarin ({ $count })
till-rounding = Afronding contant
till-head-payments = Betalingen
till-cash = Contant behouden ({ $count })
till-card = Pin ({ $count })
till-other-tender = { $kind } ({ $count })
till-refund-cash = Contant terug ({ $count })
till-refund-card = Op kaart terug ({ $count })
till-refund-other = Terug, { $kind } ({ $count })
till-foreign-cash = { $currency } in de lade
till-head-taxes = Belastingen
till-taxed = { $category } { $rate }
till-tax = belasting daarin
till-head-events = Wat er nog gebeurde
till-voided = Opgegeven manden ({ $count })
till-line-voids = Verwijderde regels ({ $count })
till-overrides = Met de hand gewijzigde prijzen
till-no-sales = Lade zonder verkoop geopend
till-reprints = Bonnen opnieuw afgedrukt
till-alarms = Lade open gelaten
till-counts = Tellingen van de lade

till-head-drawer = Lade
till-float = Wisselgeld
till-float-not-counted = niemand heeft het geteld
till-float-difference = Wisselgeld t.o.v. afsluiting
till-cash-kept = Contant uit verkoop
till-cash-back = Contant teruggegeven
till-in = Stortingen
till-out = Opnames
till-lifts = Naar de kluis
till-expected = Verwacht
till-count = Geteld
till-since-count = Contant sinds de telling
till-even = Verschil
till-over = TE VEEL
till-short = TE WEINIG
till-carried = Blijft in de lade
till-banked = Naar de kluis

till-no-gap = Elke bon heeft zijn vermelding.
till-gap = Bonnen zonder vermelding: { $numbers }
till-pending =
    { $count ->
        [one] { $count } bon is nog niet bevestigd door het hoofdkantoor.
       *[other] { $count } bonnen zijn nog niet bevestigd door het hoofdkantoor.
    }
till-head-grand = Sinds het begin van deze kassa
till-grand-sold = Verkocht
till-grand-returned = Teruggegeven
