### Wat wordt afgedrukt: bonnen en de testpagina.

receipt-phone = Tel. { $number }
receipt-tax-number = { $label } { $number }

receipt-title-receipt = Kassabon
receipt-title-tax-invoice = Factuur
receipt-title-invoice = Factuur
receipt-title-simplified-invoice = Vereenvoudigde factuur
receipt-title-sales-receipt = Verkoopbon
receipt-duplicate = KOPIE { $copy }
receipt-practice = OEFENING
receipt-practice-worth = GEEN BON
receipt-number = Bonnr.
receipt-date = Datum
receipt-operator = U bent geholpen door
receipt-workstation = Kassa

receipt-quantity = { $quantity } x { $price }
receipt-discount = Korting
receipt-discount-percent = Korting { $rate }

receipt-subtotal = Subtotaal
receipt-total = TOTAAL
receipt-rounding = Afronding
receipt-cash = Contant
receipt-card = Pin
receipt-voucher = Cadeaubon
receipt-change = Wisselgeld
receipt-items =
    { $count ->
        [one] { $count } artikel
       *[other] { $count } artikelen
    }

receipt-tax = Btw
receipt-tax-included = Inclusief btw
receipt-tax-rate = Tarief
receipt-tax-net = Excl.
receipt-tax-gross = Incl.
receipt-tax-sum = Totaal
receipt-tax-row = { $mark } { $rate }
receipt-tax-mark = { $mark } Prijs inclusief { $rate } btw

receipt-keep = Bewaar deze bon als aankoopbewijs.

receipt-post-void = GEANNULEERD
receipt-post-void-sale = Geannuleerde bon
receipt-post-void-total = Totaal van de verkoop
receipt-reason = Reden
receipt-refund = TERUGBETAALD
receipt-refund-cash = Contant terugbetaald
receipt-refund-card = Op kaart terugbetaald
receipt-signature = Handtekening

receipt-no-sale = LADE ZONDER VERKOOP
receipt-opened-by = Lade geopend door

receipt-test = Testpagina
receipt-test-printer = Printer
receipt-test-width =
    { $count ->
        [one] { $count } teken per regel:
       *[other] { $count } tekens per regel:
    }
receipt-test-left = Links
receipt-test-centre = Midden
receipt-test-right = Rechts
receipt-test-bold = Vet
receipt-test-underlined = Onderstreept
receipt-test-tall = Hoog
receipt-test-letters = Letters en tekens: { $letters }
receipt-test-qr = QR-code
receipt-test-barcode = Streepjescode
receipt-test-good = Als u dit allemaal kunt lezen, is de printer goed ingesteld.
receipt-issue = Nummer { $issue }
receipt-serial = Serienr. { $serial }
receipt-invoice-number = Factuur nr.
receipt-supplied = Leverdatum
receipt-buyer = Koper
receipt-buyer-number = Btw-nr. { $number }
receipt-line-net = zonder btw { $net }, btw { $rate }
receipt-levy = { $levy } { $count } x { $each }
receipt-levy-included = waarvan { $levy } { $amount }
receipt-tax-charge = { $label } { $rate }
receipt-exempted = Belasting niet geheven
receipt-exemption = Vrijstelling nr.
receipt-tax-outside = Onbelast
receipt-reduced-rate = { $mark } Artikelen tegen verlaagd tarief

receipt-link-save = Opslaan als pdf
receipt-link-gone = Deze bon is hier niet meer
receipt-link-gone-why = Links werken een beperkte tijd. Vraag in de winkel om een nieuwe bon.
receipt-foreign = { $given } tegen { $rate }
receipt-instead-of = in plaats van { $price }
receipt-parked = GEPARKEERDE MAND
receipt-parked-unpaid = Niet betaald. Dit is geen kassabon.
receipt-gift = RUILBON
receipt-gift-exchange = Met deze bon kan worden geruild.
receipt-gift-no-receipt = Het is geen betaalbewijs.
receipt-title-return = Retourbon
receipt-return-of = Retour van bon { $receipt } van { $day }:
receipt-return-elsewhere = Retour van bon { $receipt }:
receipt-return-without = Retour zonder bon:
receipt-return-reason-does-not-fit = Past niet
receipt-return-reason-defective = Defect
receipt-return-reason-changed-mind = Toch niet gewenst
receipt-return-reason-wrong-article = Verkeerd artikel
receipt-return-reason-other = Andere reden
receipt-return-kept = { $name } blijft, voor de eigen prijs
receipt-return-unwound = { $name }: eerst { $before } korting, nu { $after }
receipt-items-back =
    { $count ->
        [one] { $count } artikel retour
       *[other] { $count } artikelen retour
    }
receipt-saved = U hebt bespaard
receipt-title-credit-note = Creditnota
# $amount (String) - what discounts had taken off
receipt-return-off = min de kortingen van { $amount }
receipt-returned = Retour
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = Automaat { $reference }
receipt-voucher-of = Cadeaubon eindigend op { $tail }
receipt-voucher-sold = Cadeaubon
receipt-voucher-worth = Waarde
receipt-voucher-whose = Voor { $name }
receipt-voucher-goods = Alleen voor { $goods }
# $day (String) - the last day on which it can be spent
receipt-voucher-until = Te besteden tot en met { $day }
receipt-voucher-unending = Onbeperkt geldig
receipt-voucher-keep = Wie deze code heeft, kan hem besteden. Bewaar hem als contant geld.
receipt-prepaid = Cadeaubon, belast bij verkoop
receipt-refund-online = Terug zoals online betaald
receipt-return-order = Terug, van online bestelling { $order } van { $day }:
receipt-return-document = Oorspronkelijk document { $document }
receipt-pick-ticket = TE VERZAMELEN
receipt-order-promised = Beloofd voor
receipt-bag = Tas { $bag } van { $bags }
receipt-hand-over = UITGEGEVEN
receipt-order = Bestelling
receipt-order-name = Klant
receipt-order-proxy = Afgehaald door
receipt-order-collect = Bestelling { $order }, af te halen in { $store }
receipt-order-send = Bestelling { $order }, verstuurd vanuit { $store }
receipt-parcel-to = AAN
receipt-parcel-from = VAN
receipt-parcel-number = Pakketnummer
receipt-parcel = Pakket { $parcel } van { $parcels }
