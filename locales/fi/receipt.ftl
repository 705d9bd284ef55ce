### Mitä tulostetaan: kuitit ja testisivu.

receipt-phone = Puh. { $number }
receipt-tax-number = { $label } { $number }

receipt-title-receipt = Kuitti
receipt-title-tax-invoice = Lasku
receipt-title-invoice = Lasku
receipt-title-simplified-invoice = Kevennetty lasku
receipt-title-sales-receipt = Myyntikuitti
receipt-duplicate = KOPIO { $copy }
receipt-practice = HARJOITUS
receipt-practice-worth = EI KUITTI
receipt-number = Kuitti nro
receipt-date = Päivä
receipt-operator = Palvelija
receipt-workstation = Kassa

receipt-quantity = { $quantity } x { $price }
receipt-discount = Alennus
receipt-discount-percent = Alennus { $rate }

receipt-subtotal = Välisumma
receipt-total = YHTEENSÄ
receipt-rounding = Pyöristys
receipt-cash = Käteinen
receipt-card = Kortti
receipt-voucher = Lahjakortti
receipt-change = Takaisin
receipt-items =
    { $count ->
        [one] { $count } tuote
       *[other] { $count } tuotetta
    }

receipt-tax = ALV
receipt-tax-included = Sisältää ALV:n
receipt-tax-rate = Kanta
receipt-tax-net = Veroton
receipt-tax-gross = Verollinen
receipt-tax-sum = Yhteensä
receipt-tax-row = { $mark } { $rate }
receipt-tax-mark = { $mark } Hinta sisältää ALV:n { $rate }

receipt-keep = Säilytä kuitti ostotodistuksena.

receipt-post-void = MYYNTI MITÄTÖITY
receipt-post-void-sale = Mitätöity kuitti
receipt-post-void-total = Myynti yhteensä
receipt-reason = Syy
receipt-refund = PALAUTUS
receipt-refund-cash = Palautettu käteisenä
receipt-refund-card = Palautettu kortille
receipt-signature = Allekirjoitus

receipt-no-sale = LAATIKON AVAUS
receipt-opened-by = Laatikon avasi

receipt-test = Testisivu
receipt-test-printer = Tulostin
receipt-test-width =
    { $count ->
        [one] { $count } merkki rivillä:
       *[other] { $count } merkkiä rivillä:
    }
receipt-test-left = Vasen
receipt-test-centre = Keski
receipt-test-right = Oikea
receipt-test-bold = Lihava
receipt-test-underlined = Alleviivattu
receipt-test-tall = Korkea
receipt-test-letters = Kirjaimet ja merkit: { $letters }
receipt-test-qr = QR-koodi
receipt-test-barcode = Viivakoodi
receipt-test-good = Jos pystyt lukemaan tämän kaiken, tulostimen asetukset ovat oikein.
receipt-issue = Numero { $issue }
receipt-serial = Sarjanro { $serial }
receipt-invoice-number = Laskun nro
receipt-supplied = Toimituspäivä
receipt-buyer = Ostaja
receipt-buyer-number = Verotunniste { $number }
receipt-line-net = veroton { $net }, vero { $rate }
receipt-levy = { $levy } { $count } x { $each }
receipt-levy-included = sisältää { $levy } { $amount }
receipt-tax-charge = { $label } { $rate }
receipt-exempted = Perimätön vero
receipt-exemption = Verovapautus nro
receipt-tax-outside = Veroton
receipt-reduced-rate = { $mark } Alennetun verokannan tuotteet

receipt-link-save = Tallenna PDF-tiedostona
receipt-link-gone = Tämä kuitti ei ole enää täällä
receipt-link-gone-why = Linkit toimivat rajoitetun ajan. Pyydä kaupasta uusi kuitti.
receipt-foreign = { $given } kurssiin { $rate }
receipt-instead-of = normaalihinta { $price }
receipt-parked = ODOTTAVA KORI
receipt-parked-unpaid = Maksamatta. Tämä ei ole kuitti.
receipt-gift = VAIHTOKUITTI
receipt-gift-exchange = Tällä kuitilla tuotteet voi vaihtaa.
receipt-gift-no-receipt = Se ei ole todiste maksusta.
receipt-title-return = Palautuskuitti
receipt-return-of = Palautettu, kuitti { $receipt }, { $day }:
receipt-return-elsewhere = Palautettu, kuitti { $receipt }:
receipt-return-without = Palautettu ilman kuittia:
receipt-return-reason-does-not-fit = Ei sovi
receipt-return-reason-defective = Viallinen
receipt-return-reason-changed-mind = Muutti mielensä
receipt-return-reason-wrong-article = Väärä tuote
receipt-return-reason-other = Muu syy
receipt-return-kept = { $name } jää, omalla hinnallaan
receipt-return-unwound = { $name }: vähensi { $before }, nyt { $after }
receipt-items-back =
    { $count ->
        [one] { $count } tuote palautettu
       *[other] { $count } tuotetta palautettu
    }
receipt-saved = Säästit
receipt-title-credit-note = Hyvityslasku
# $amount (String) - what discounts had taken off
receipt-return-off = vähennettynä alennuksilla { $amount }
receipt-returned = Palautettu
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = Pääte { $reference }
receipt-voucher-of = Lahjakortti, jonka loppu on { $tail }
receipt-voucher-sold = Lahjakortti
receipt-voucher-worth = Arvo
receipt-voucher-whose = Saaja: { $name }
receipt-voucher-goods = Vain näihin: { $goods }
# $day (String) - the last day on which it can be spent
receipt-voucher-until = Käytettävä viimeistään { $day }
receipt-voucher-unending = Ei viimeistä käyttöpäivää
receipt-voucher-keep = Kuka tahansa, jolla on tämä koodi, voi käyttää sen. Säilytä sitä kuin käteistä.
receipt-prepaid = Lahjakortti, verotettu myytäessä
receipt-refund-online = Palautettu verkkomaksuna
receipt-return-order = Palautus verkkotilauksesta { $order }, { $day }:
receipt-return-document = Alkuperäinen tosite { $document }
receipt-pick-ticket = KERÄTTÄVÄ
receipt-order-promised = Luvattu
receipt-bag = Kassi { $bag }/{ $bags }
receipt-hand-over = LUOVUTETTU
receipt-order = Tilaus
receipt-order-name = Asiakas
receipt-order-proxy = Noutaja
receipt-order-collect = Tilaus { $order }, nouto { $store }
receipt-order-send = Tilaus { $order }, lähetys { $store }
receipt-parcel-to = SAAJA
receipt-parcel-from = LÄHETTÄJÄ
receipt-parcel-number = Paketin numero
receipt-parcel = Paketti { $parcel }/{ $parcels }
