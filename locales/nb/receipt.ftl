### Det som skrives ut: kvitteringer og testsiden.

receipt-phone = Tlf. { $number }
receipt-tax-number = { $label } { $number }

receipt-title-receipt = Salgskvittering
receipt-title-tax-invoice = Faktura
receipt-title-invoice = Faktura
receipt-title-simplified-invoice = Forenklet faktura
receipt-title-sales-receipt = Salgskvittering
receipt-duplicate = KOPI { $copy }
receipt-practice = ØVELSE
receipt-practice-worth = IKKE EN KVITTERING
receipt-number = Kvitt.nr.
receipt-date = Dato
receipt-operator = Betjent av
receipt-workstation = Kasse

receipt-quantity = { $quantity } x { $price }
receipt-discount = Rabatt
receipt-discount-percent = Rabatt { $rate }

receipt-subtotal = Delsum
receipt-total = TOTALT
receipt-rounding = Øreavrunding
receipt-cash = Kontant
receipt-card = Kort
receipt-voucher = Gavekort
receipt-change = Veksel
receipt-items =
    { $count ->
        [one] { $count } vare
       *[other] { $count } varer
    }

receipt-tax = MVA
receipt-tax-included = Herav MVA
receipt-tax-rate = Sats
receipt-tax-net = Grunnlag
receipt-tax-gross = Brutto
receipt-tax-sum = Sum
receipt-tax-row = { $mark } { $rate }
receipt-tax-mark = { $mark } Prisen inkluderer { $rate } MVA

receipt-keep = Ta vare på kvitteringen som bevis for kjøpet.

receipt-post-void = SALG ANNULLERT
receipt-post-void-sale = Annullert kvittering
receipt-post-void-total = Salgssum
receipt-reason = Årsak
receipt-refund = TILBAKEBETALT
receipt-refund-cash = Tilbakebetalt kontant
receipt-refund-card = Tilbakebetalt til kort
receipt-signature = Underskrift

receipt-no-sale = SKUFF UTEN SALG
receipt-opened-by = Skuffen åpnet av

receipt-test = Testside
receipt-test-printer = Skriver
receipt-test-width =
    { $count ->
        [one] { $count } tegn per linje:
       *[other] { $count } tegn per linje:
    }
receipt-test-left = Venstre
receipt-test-centre = Midten
receipt-test-right = Høyre
receipt-test-bold = Fet
receipt-test-underlined = Understreket
receipt-test-tall = Høy
receipt-test-letters = Bokstaver og tegn: { $letters }
receipt-test-qr = QR-kode
receipt-test-barcode = Strekkode
receipt-test-good = Hvis du kan lese alt dette, er skriveren riktig innstilt.
receipt-issue = Nummer { $issue }
receipt-serial = Serienr. { $serial }
receipt-invoice-number = Faktura nr.
receipt-supplied = Leveringsdato
receipt-buyer = Kjøper
receipt-buyer-number = Org.nr { $number }
receipt-line-net = uten mva. { $net }, mva. { $rate }
receipt-levy = { $levy } { $count } x { $each }
receipt-levy-included = herav { $levy } { $amount }
receipt-tax-charge = { $label } { $rate }
receipt-exempted = Avgift ikke beregnet
receipt-exemption = Fritak nr.
receipt-tax-outside = Uten mva.
receipt-reduced-rate = { $mark } Varer med redusert sats

receipt-link-save = Lagre som PDF
receipt-link-gone = Denne kvitteringen er ikke her lenger
receipt-link-gone-why = Lenker virker bare en viss tid. Be om en ny kvittering i butikken.
receipt-foreign = { $given } til kurs { $rate }
receipt-instead-of = i stedet for { $price }
receipt-parked = PARKERT KURV
receipt-parked-unpaid = Ikke betalt. Dette er ikke en kvittering.
receipt-gift = BYTTELAPP
receipt-gift-exchange = Med denne lappen kan varene byttes.
receipt-gift-no-receipt = Den er ikke bevis for betaling.
receipt-title-return = Returkvittering
receipt-return-of = Retur fra kvittering { $receipt }, { $day }:
receipt-return-elsewhere = Retur fra kvittering { $receipt }:
receipt-return-reason-defective = Feil på varen
receipt-return-reason-changed-mind = Angret kjøp
receipt-return-reason-wrong-article = Feil vare
receipt-return-reason-other = Annen årsak
receipt-return-unwound = { $name }: trakk fra { $before }, nå { $after }
receipt-returned = Returnert
receipt-items-back =
    { $count ->
        [one] { $count } vare i retur
       *[other] { $count } varer i retur
    }
receipt-saved = Du har spart
receipt-title-credit-note = Kreditnota
receipt-return-without = Retur uten kvittering:
receipt-return-reason-does-not-fit = Passer ikke
# $name (String) - an article the customer keeps
receipt-return-kept = { $name } beholdes, til egen pris
# $amount (String) - what discounts had taken off
receipt-return-off = minus rabatter på { $amount }
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = Terminal { $reference }
receipt-voucher-of = Gavekort som slutter på { $tail }
receipt-voucher-sold = Gavekort
receipt-voucher-worth = Verdi
receipt-voucher-whose = Til { $name }
receipt-voucher-goods = Bare for { $goods }
# $day (String) - the last day on which it can be spent
receipt-voucher-until = Kan brukes til og med { $day }
receipt-voucher-unending = Ingen utløpsdato
receipt-voucher-keep = Den som har koden, kan bruke den. Ta vare på den som kontanter.
receipt-prepaid = Gavekort, avgift betalt ved salg
receipt-refund-online = Refundert som betalt på nett
receipt-return-order = Retur, fra nettordre { $order } av { $day }:
receipt-return-document = Opprinnelig bilag { $document }
receipt-pick-ticket = SKAL PLUKKES
receipt-order-promised = Lovet til
receipt-bag = Pose { $bag } av { $bags }
receipt-hand-over = UTLEVERT
receipt-order = Bestilling
receipt-order-name = Kunde
receipt-order-proxy = Hentet av
receipt-order-collect = Ordre { $order }, hentes i { $store }
receipt-order-send = Ordre { $order }, sendes fra { $store }
receipt-parcel-to = TIL
receipt-parcel-from = FRA
receipt-parcel-number = Pakkenummer
receipt-parcel = Pakke { $parcel } av { $parcels }
