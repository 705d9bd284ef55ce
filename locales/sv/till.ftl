### Kassans papper: växelkassa, insättning och utbetalning, kassaskåp, räkning, X och Z.

till-opened = VÄXELKASSA
till-paid-in = INSÄTTNING
till-paid-out = UTBETALNING
till-lift = TILL KASSASKÅP
till-counted = KASSARÄKNING
till-x = X-RAPPORT
till-z = Z-RAPPORT { $number }
till-whose = Låda för
till-operator = Kassör
till-category = Konto
till-bag = Påse
till-amount = Belopp
till-piece = { $count } × { $value }

till-day = Försäljningsdag
till-next-day = Nästa försäljningsdag
till-began = Sedan
till-receipts = Kvitton
till-no-receipts = inga
till-head-sales = Försäljning
till-sales = Sålt ({ $count })
till-returns = Returer ({ $count })
till-post-voids = Makulerade köp ({ $count })
till-vouchers = Sålda presentkort
till-prepaid = Betalt med presentkort beskattade vid köp
till-discounts = Varav rabatter ({ $count })
till-promotions = Varav kampanjer ({ $count })
till-rounding = Öresavrundning
till-head-payments = Betalningar
till-cash = Kontant behållet ({ $count })
till-card = Kort ({ $count })
till-other-tender = { $kind } ({ $count })
till-refund-cash = Återbetalt kontant ({ $count })
till-refund-card = Återbetalt till kort ({ $count })
till-refund-other = Återbetalt, { $kind } ({ $count })
till-foreign-cash = { $currency } i lådan
till-head-taxes = Skatter
till-taxed = { $category } { $rate }
till-tax = varav moms
till-head-events = Övriga händelser
till-voided = Avbrutna korgar ({ $count })
till-line-voids = Borttagna rader ({ $count })
till-overrides = Priser ändrade för hand
till-no-sales = Lådan öppnad utan köp
till-reprints = Kvitton utskrivna igen
till-alarms = Lådan lämnad öppen
till-counts = Räkningar av lådan

till-head-drawer = Låda
till-float = Växelkassa
till-float-not-counted = ingen har räknat den
till-float-difference = Växelkassa mot stängning
till-cash-kept = Kontant från köp
till-cash-back = Återbetalt kontant
till-in = Insättningar
till-out = Utbetalningar
till-lifts = Till kassaskåpet
till-expected = Ska finnas
till-count = Räknat
till-since-count = Kontant sedan räkningen
till-even = Differens
till-over = ÖVERSKOTT
till-short = UNDERSKOTT
till-carried = Stannar i lådan
till-banked = Till kassaskåpet

till-no-gap = Varje kvitto har sin post.
till-gap = Kvitton utan post: { $numbers }
till-pending =
    { $count ->
        [one] { $count } kvitto är ännu inte bekräftat av huvudkontoret.
       *[other] { $count } kvitton är ännu inte bekräftade av huvudkontoret.
    }
till-head-grand = Sedan kassans början
till-grand-sold = Sålt
till-grand-returned = Återbetalt
