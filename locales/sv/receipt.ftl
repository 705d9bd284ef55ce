### Det som skrivs ut: kvitton och testsidan.

receipt-phone = Tel. { $number }
receipt-tax-number = { $label } { $number }

receipt-title-receipt = Kvitto
receipt-title-tax-invoice = Faktura
receipt-title-invoice = Faktura
receipt-title-simplified-invoice = Förenklad faktura
receipt-title-sales-receipt = Försäljningskvitto
receipt-duplicate = KOPIA { $copy }
receipt-practice = ÖVNING
receipt-practice-worth = INTE ETT KVITTO
receipt-number = Kvittonr
receipt-date = Datum
receipt-operator = Du betjänades av
receipt-workstation = Kassa

receipt-quantity = { $quantity } x { $price }
receipt-discount = Rabatt
receipt-discount-percent = Rabatt { $rate }

receipt-subtotal = Delsumma
receipt-total = TOTALT
receipt-rounding = Öresavrundning
receipt-cash = Kontant
receipt-card = Kort
receipt-voucher = Presentkort
receipt-change = Växel
receipt-items =
    { $count ->
        [one] { $count } vara
       *[other] { $count } varor
    }

receipt-tax = Moms
receipt-tax-included = Varav moms
receipt-tax-rate = Moms %
receipt-tax-net = Netto
receipt-tax-gross = Brutto
receipt-tax-sum = Totalt
receipt-tax-row = { $mark } { $rate }
receipt-tax-mark = { $mark } Priset innehåller { $rate } moms

receipt-keep = Spara kvittot som bevis på köpet.

receipt-post-void = KÖP MAKULERAT
receipt-post-void-sale = Makulerat kvitto
receipt-post-void-total = Köpets summa
receipt-reason = Orsak
receipt-refund = ÅTERBETALNING
receipt-refund-cash = Återbetalt kontant
receipt-refund-card = Återbetalt till kort
receipt-signature = Underskrift

receipt-no-sale = LÅDA UTAN KÖP
receipt-opened-by = Lådan öppnad av

receipt-test = Testsida
receipt-test-printer = Skrivare
receipt-test-width =
    { $count ->
        [one] { $count } tecken per rad:
       *[other] { $count } tecken per rad:
    }
receipt-test-left = Vänster
receipt-test-centre = Mitten
receipt-test-right = Höger
receipt-test-bold = Fet
receipt-test-underlined = Understruken
receipt-test-tall = Hög
receipt-test-letters = Bokstäver och tecken: { $letters }
receipt-test-qr = QR-kod
receipt-test-barcode = Streckkod
receipt-test-good = Om du kan läsa allt detta är skrivaren rätt inställd.
receipt-issue = Nummer { $issue }
receipt-serial = Serienr { $serial }
receipt-invoice-number = Faktura nr
receipt-supplied = Leveransdatum
receipt-buyer = Köpare
receipt-buyer-number = Momsnr { $number }
receipt-line-net = utan moms { $net }, moms { $rate }
receipt-levy = { $levy } { $count } x { $each }
receipt-levy-included = varav { $levy } { $amount }
receipt-tax-charge = { $label } { $rate }
receipt-exempted = Moms ej uttagen
receipt-exemption = Undantag nr
receipt-tax-outside = Utan moms
receipt-reduced-rate = { $mark } Varor med sänkt skatt

receipt-link-save = Spara som PDF
receipt-link-gone = Kvittot finns inte här längre
receipt-link-gone-why = Länkar fungerar en begränsad tid. Be om ett nytt kvitto i butiken.
receipt-foreign = { $given } till kurs { $rate }
receipt-instead-of = i stället för { $price }
receipt-parked = PARKERAD KORG
receipt-parked-unpaid = Ej betald. Detta är inget kvitto.
receipt-gift = GÅVOKVITTO
receipt-gift-exchange = Med kvittot kan varorna bytas.
receipt-gift-no-receipt = Det är inget bevis på betalning.
receipt-title-return = Returkvitto
receipt-return-of = Returnerat, kvitto { $receipt } den { $day }:
receipt-return-elsewhere = Returnerat, kvitto { $receipt }:
receipt-return-without = Returnerat utan kvitto:
receipt-return-reason-other = Annan orsak
receipt-returned = Returnerat
receipt-items-back =
    { $count ->
        [one] { $count } vara i retur
       *[other] { $count } varor i retur
    }
receipt-saved = Du sparade
receipt-title-credit-note = Kreditfaktura
receipt-return-reason-does-not-fit = Passar inte
receipt-return-reason-defective = Felaktig
receipt-return-reason-changed-mind = Ångrat köp
receipt-return-reason-wrong-article = Fel artikel
# $name (String) - an article the customer keeps
receipt-return-kept = { $name } behålls, till eget pris
# $name (String) - a promotion
# $before (String) - what it took off before
# $after (String) - what it takes off now
receipt-return-unwound = { $name }: drog av { $before }, nu { $after }
# $amount (String) - what discounts had taken off
receipt-return-off = minus rabatter på { $amount }
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = Terminal { $reference }
receipt-voucher-of = Presentkort som slutar på { $tail }
receipt-voucher-sold = Presentkort
receipt-voucher-worth = Värde
receipt-voucher-whose = Till { $name }
receipt-voucher-goods = Bara för { $goods }
# $day (String) - the last day on which it can be spent
receipt-voucher-until = Kan användas till och med { $day }
receipt-voucher-unending = Ingen sista dag
receipt-voucher-keep = Den som har koden kan använda den. Förvara den som kontanter.
receipt-prepaid = Presentkort, beskattat vid köp
receipt-refund-online = Återbetalt som betalt online
receipt-return-order = Retur, från onlineorder { $order } av { $day }:
receipt-return-document = Ursprungligt dokument { $document }
receipt-pick-ticket = ATT PLOCKA
receipt-order-promised = Utlovad till
receipt-bag = Påse { $bag } av { $bags }
receipt-hand-over = UTLÄMNAD
receipt-order = Beställning
receipt-order-name = Kund
receipt-order-proxy = Hämtad av
receipt-order-collect = Beställning { $order }, hämtas i { $store }
receipt-order-send = Beställning { $order }, skickas från { $store }
receipt-parcel-to = TILL
receipt-parcel-from = FRÅN
receipt-parcel-number = Paketnummer
receipt-parcel = Paket { $parcel } av { $parcels }
