### Kassan paperit: pohjakassa, panot ja otot, kassakaappi, laskenta, X ja Z.

till-opened = POHJAKASSA
till-paid-in = PANO
till-paid-out = OTTO
till-lift = KASSAKAAPPIIN
till-counted = KASSAN LASKENTA
till-x = X-RAPORTTI
till-z = Z-RAPORTTI { $number }
till-whose = Laatikko
till-operator = Myyjä
till-category = Laji
till-bag = Pussi
till-amount = Summa
till-piece = { $count } × { $value }

till-day = Myyntipäivä
till-next-day = Seuraava myyntipäivä
till-began = Alkoi
till-receipts = Kuitit
till-no-receipts = ei yhtään
till-head-sales = Myynti
till-sales = Myyty ({ $count })
till-returns = Palautukset ({ $count })
till-post-voids = Mitätöidyt myynnit ({ $count })
till-vouchers = Myydyt lahjakortit
till-prepaid = Maksettu myytäessä verotetuilla lahjakorteilla
till-discounts = Siitä alennuksia ({ $count })
till-promotions = Siitä kampanjoita ({ $count })
till-rounding = Käteispyöristys
till-head-payments = Maksut
till-cash = Käteistä jäi ({ $count })
till-card = Kortti ({ $count })
till-other-tender = { $kind } ({ $count })
till-refund-cash = Palautettu käteisenä ({ $count })
till-refund-card = Palautettu kortille ({ $count })
till-refund-other = Palautettu, { $kind } ({ $count })
till-foreign-cash = { $currency } laatikossa
till-head-taxes = Verot
till-taxed = { $category } { $rate }
till-tax = josta veroa
till-head-events = Muut tapahtumat
till-voided = Hylätyt korit ({ $count })
till-line-voids = Poistetut rivit ({ $count })
till-overrides = Käsin muutetut hinnat
till-no-sales = Laatikon avaukset ilman myyntiä
till-reprints = Uudelleen tulostetut kuitit
till-alarms = Laatikko jätetty auki
till-counts = Laatikon laskennat

till-head-drawer = Laatikko
till-float = Pohjakassa
till-float-not-counted = kukaan ei laskenut sitä
till-float-difference = Pohjakassa / viime sulku
till-cash-kept = Käteistä myynnistä
till-cash-back = Palautettu käteisenä
till-in = Panot
till-out = Otot
till-lifts = Kassakaappiin
till-expected = Pitäisi olla
till-count = Laskettu
till-since-count = Käteistä laskennan jälkeen
till-even = Ero
till-over = YLI
till-short = ALI
till-carried = Jää laatikkoon
till-banked = Kassakaappiin

till-no-gap = Jokaisella kuitilla on merkintänsä.
till-gap = Kuitit ilman merkintää: { $numbers }
till-pending =
    { $count ->
        [one] Pääkonttori ei ole vielä vahvistanut { $count } kuittia.
       *[other] Pääkonttori ei ole vielä vahvistanut { $count } kuittia.
    }
till-head-grand = Kassan alusta alkaen
till-grand-sold = Myyty
till-grand-returned = Palautettu
