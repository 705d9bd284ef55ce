### ui
### Varer kommer tilbage: skærmen for en returnering.

returns-title = Returnering
returns-of = Returnering fra { $receipt }
returns-empty-title = Scan bonen
returns-look = Find salget
returns-without = Der er ingen bon
returns-elsewhere = Den er fra en anden kasse eller butik
returns-elsewhere-title = Hvilken bon er det?
returns-elsewhere-hint = Scan koden, eller tast nummeret ved siden af.
returns-elsewhere-field = Bonnummer
returns-go-on = Videre
returns-article-title = Hvad kommer tilbage?
returns-article-field = Scan varen, eller tast navn eller nummer
returns-article-other = En anden vare
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = { $price } pr. stk.: den laveste pris de seneste { $days } dage
# $days (Number) - days
returns-rule-price = Det, kassen ikke har solgt, tæller til den laveste pris her de seneste { $days } dage.
# $max (String) - the most
returns-rule-max = Sådan går højst { $max } tilbage.
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt } er fra en anden kasse i butikken. Dér gælder den betalte pris; her tæller den som uden bon.
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt } er fra en anden butik i landet. Dér gælder den betalte pris; her tæller den som uden bon.
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt } er fra et andet land: anden sælger, valuta og afgift. Penge gives kun tilbage dér. Her kan der byttes: slå varer ind for mindst samme værdi.
returns-note-title = En note til linjen
returns-note-field = Hvad er der at sige?
returns-note-set = Gem noten
# $code (String) - a coupon
returns-coupon-used = Kuponen { $code } forbliver brugt.
returns-counts = Tæller
returns-from-receipt = Tag varer retur
returns-why = Hvorfor den kommer retur
returns-condition = Stand
returns-pick = Scan det, der kommer tilbage, eller tryk på plus ved siden af.
returns-back = Tilbagebetales
returns-confirm = Til kurven
returns-take-out = Fjern returneringen
returns-line = { $sold } solgt, { $left } kan returneres
returns-came-back = { $quantity } kom retur { $day }, { $receipt }
returns-unwound = { $name } trak { $before } fra det, kunden havde. Det, kunden beholder, giver { $after }, så der gives så meget mindre tilbage.
returns-withdrawn = { $name } beholdes og koster { $amount } mere uden kampagnen.
returns-to-card = { $amount } går tilbage til kortet, der betalte.
returns-in-cash = { $amount } gives tilbage kontant.
returns-reason-does-not-fit = Passer ikke
returns-reason-defective = Fejl på varen
returns-reason-changed-mind = Fortrudt køb
returns-reason-wrong-article = Forkert vare
returns-reason-other = Andet
returns-condition-as-new = Som ny
returns-condition-opened = Åbnet
returns-condition-damaged = Beskadiget
returns-empty = Koden står nederst på bonen.
returns-note = Note
returns-hub-asking = Hubben bliver spurgt, hvad der er kommet tilbage andre steder …
returns-hub-known = Det, der er kommet tilbage overalt, er talt med til { $time }.
returns-hub-known-in-part = Det, hubben kender, er talt med. Nogle kasser har ikke meldt sig endnu.
returns-hub-unasked = Hubben kan ikke nås: det vides ikke, hvad der er kommet tilbage på andre kasser eller online. Butikkens regler gælder.
returns-hub-unknown = Hubben kender ikke denne kvittering endnu: det vides ikke, hvad der er kommet tilbage andre steder. Butikkens regler gælder.
returns-order = Det er en onlineordre
returns-order-title = Hvilken ordre er det?
returns-order-hint = Scan koden, eller skriv nummeret. Ellers kundens navn eller kortets sidste fire cifre.
returns-order-field = Ordre, kunde eller kort
returns-order-of = Retur af ordre { $order }
returns-order-document = Bilaget hertil er { $document }.
returns-to-online = { $amount } går tilbage, som der blev betalt online.
returns-orders-none = Ingen betalt ordre fundet.
returns-orders-unasked = Centralen kan ikke nås: på kunde eller kort findes ordrer kun med netværk.
returns-condition-not-collected = Ikke afhentet
