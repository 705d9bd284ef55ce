### Hvad der udskrives: boner og testsiden.

receipt-phone = Tlf. { $number }
receipt-tax-number = { $label } { $number }

receipt-title-receipt = Kassebon
receipt-title-tax-invoice = Faktura
receipt-title-invoice = Faktura
receipt-title-simplified-invoice = Forenklet faktura
receipt-title-sales-receipt = Salgskvittering
receipt-duplicate = KOPI { $copy }
receipt-practice = ØVELSE
receipt-practice-worth = IKKE EN KVITTERING
receipt-number = Bonnr.
receipt-date = Dato
receipt-operator = Betjent af
receipt-workstation = Kasse

receipt-quantity = { $quantity } x { $price }
receipt-discount = Rabat
receipt-discount-percent = Rabat { $rate }

receipt-subtotal = Subtotal
receipt-total = I ALT
receipt-rounding = Afrunding
receipt-cash = Kontant
receipt-card = Kort
receipt-voucher = Gavekort
receipt-change = Byttepenge
receipt-items =
    { $count ->
        [one] { $count } vare
       *[other] { $count } varer
    }

receipt-tax = Moms
receipt-tax-included = Heraf moms
receipt-tax-rate = Sats
receipt-tax-net = Netto
receipt-tax-gross = Brutto
receipt-tax-sum = I alt
receipt-tax-row = { $mark } { $rate }
receipt-tax-mark = { $mark } Prisen er inkl. { $rate } moms

receipt-keep = Gem bonen som bevis for købet.

receipt-post-void = SALG ANNULLERET
receipt-post-void-sale = Annulleret bon
receipt-post-void-total = Salget i alt
receipt-reason = Årsag
receipt-refund = TILBAGEBETALT
receipt-refund-cash = Tilbagebetalt kontant
receipt-refund-card = Tilbagebetalt til kort
receipt-signature = Underskrift

receipt-no-sale = SKUFFE UDEN SALG
receipt-opened-by = Skuffen åbnet af

receipt-test = Testside
receipt-test-printer = Printer
receipt-test-width =
    { $count ->
        [one] { $count } tegn pr. linje:
       *[other] { $count } tegn pr. linje:
    }
receipt-test-left = Venstre
receipt-test-centre = Midte
receipt-test-right = Højre
receipt-test-bold = Fed
receipt-test-underlined = Understreget
receipt-test-tall = Høj
receipt-test-letters = Bogstaver og tegn: { $letters }
receipt-test-qr = QR-kode
receipt-test-barcode = Stregkode
receipt-test-good = Hvis du kan læse det hele, er printeren indstillet rigtigt.
receipt-issue = Nummer { $issue }
receipt-serial = Serienr. { $serial }
receipt-invoice-number = Faktura nr.
receipt-supplied = Leveringsdato
receipt-buyer = Køber
receipt-buyer-number = Momsnr. { $number }
receipt-line-net = uden moms { $net }, moms { $rate }
receipt-levy = { $levy } { $count } x { $each }
receipt-levy-included = heraf { $levy } { $amount }
receipt-tax-charge = { $label } { $rate }
receipt-exempted = Moms ikke opkrævet
receipt-exemption = Fritagelse nr.
receipt-tax-outside = Uden moms
receipt-reduced-rate = { $mark } Varer med nedsat sats

receipt-link-save = Gem som PDF
receipt-link-gone = Denne kvittering er her ikke længere
receipt-link-gone-why = Links virker kun i en vis tid. Bed om en ny kvittering i butikken.
receipt-foreign = { $given } til kurs { $rate }
receipt-instead-of = i stedet for { $price }
receipt-parked = PARKERET KURV
receipt-parked-unpaid = Ikke betalt. Dette er ikke en bon.
receipt-gift = BYTTEBON
receipt-gift-exchange = Med denne bon kan varerne byttes.
receipt-gift-no-receipt = Den er ikke bevis for betaling.
receipt-title-return = Returbon
receipt-return-of = Retur fra bon { $receipt }, { $day }:
receipt-return-elsewhere = Retur fra bon { $receipt }:
receipt-return-reason-defective = Fejl på varen
receipt-return-reason-changed-mind = Fortrudt køb
receipt-return-reason-wrong-article = Forkert vare
receipt-return-reason-other = Anden årsag
receipt-return-unwound = { $name }: trak { $before } fra, nu { $after }
receipt-items-back =
    { $count ->
        [one] { $count } vare retur
       *[other] { $count } varer retur
    }
receipt-saved = Du har sparet
receipt-title-credit-note = Kreditnota
receipt-return-without = Retur uden bon:
receipt-return-reason-does-not-fit = Passer ikke
# $name (String) - an article the customer keeps
receipt-return-kept = { $name } beholdes, til egen pris
# $amount (String) - what discounts had taken off
receipt-return-off = minus rabatter på { $amount }
receipt-returned = Retur
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = Terminal { $reference }
receipt-voucher-of = Gavekort, der ender på { $tail }
receipt-voucher-sold = Gavekort
receipt-voucher-worth = Værdi
receipt-voucher-whose = Til { $name }
receipt-voucher-goods = Kun til { $goods }
# $day (String) - the last day on which it can be spent
receipt-voucher-until = Kan bruges til og med { $day }
receipt-voucher-unending = Ingen udløbsdato
receipt-voucher-keep = Den, der har koden, kan bruge den. Pas på den som på kontanter.
receipt-prepaid = Gavekort, beskattet ved salg
receipt-refund-online = Refunderet som betalt online
receipt-return-order = Retur, fra onlineordre { $order } af { $day }:
receipt-return-document = Oprindeligt bilag { $document }
receipt-pick-ticket = SKAL PLUKKES
receipt-order-promised = Lovet til
receipt-bag = Pose { $bag } af { $bags }
receipt-hand-over = UDLEVERET
receipt-order = Bestilling
receipt-order-name = Kunde
receipt-order-proxy = Hentet af
receipt-order-collect = Ordre { $order }, afhentes i { $store }
receipt-order-send = Ordre { $order }, sendes fra { $store }
receipt-parcel-to = TIL
receipt-parcel-from = FRA
receipt-parcel-number = Pakkenummer
receipt-parcel = Pakke { $parcel } af { $parcels }
