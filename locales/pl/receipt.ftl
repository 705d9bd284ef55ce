### Co się drukuje: paragony i strona testowa.

receipt-phone = Tel. { $number }
receipt-tax-number = { $label } { $number }

receipt-title-receipt = Paragon
receipt-title-tax-invoice = Faktura
receipt-title-invoice = Faktura
receipt-title-simplified-invoice = Faktura uproszczona
receipt-title-sales-receipt = Paragon sprzedaży
receipt-duplicate = KOPIA { $copy }
receipt-practice = ĆWICZENIE
receipt-practice-worth = TO NIE PARAGON
receipt-number = Paragon nr
receipt-date = Data
receipt-operator = Obsługa
receipt-workstation = Kasa

receipt-quantity = { $quantity } x { $price }
receipt-discount = Rabat
receipt-discount-percent = Rabat { $rate }

receipt-subtotal = Suma częściowa
receipt-total = SUMA
receipt-rounding = Zaokrąglenie
receipt-cash = Gotówka
receipt-card = Karta
receipt-voucher = Bon podarunkowy
receipt-change = Reszta
receipt-items =
    { $count ->
        [one] { $count } sztuka
        [few] { $count } sztuki
        [many] { $count } sztuk
       *[other] { $count } sztuki
    }

receipt-tax = VAT
receipt-tax-included = W tym VAT
receipt-tax-rate = Stawka
receipt-tax-net = Netto
receipt-tax-gross = Brutto
receipt-tax-sum = Suma
receipt-tax-row = { $mark } { $rate }
receipt-tax-mark = { $mark } Cena zawiera VAT { $rate }

receipt-keep = Zachowaj ten paragon jako dowód zakupu.

receipt-post-void = ANULOWANO
receipt-post-void-sale = Anulowany paragon
receipt-post-void-total = Suma sprzedaży
receipt-reason = Powód
receipt-refund = ZWROT
receipt-refund-cash = Zwrócono gotówką
receipt-refund-card = Zwrócono na kartę
receipt-signature = Podpis

receipt-no-sale = OTWARCIE BEZ SPRZEDAŻY
receipt-opened-by = Szufladę otworzył(a)

receipt-test = Strona testowa
receipt-test-printer = Drukarka
receipt-test-width =
    { $count ->
        [one] { $count } znak w wierszu:
        [few] { $count } znaki w wierszu:
        [many] { $count } znaków w wierszu:
       *[other] { $count } znaku w wierszu:
    }
receipt-test-left = Lewa
receipt-test-centre = Środek
receipt-test-right = Prawa
receipt-test-bold = Pogrubione
receipt-test-underlined = Podkreślone
receipt-test-tall = Wysokie
receipt-test-letters = Litery i znaki: { $letters }
receipt-test-qr = Kod QR
receipt-test-barcode = Kod kreskowy
receipt-test-good = Jeśli wszystko da się przeczytać, drukarka jest dobrze ustawiona.
receipt-issue = Numer { $issue }
receipt-serial = Nr seryjny { $serial }
receipt-invoice-number = Faktura nr
receipt-supplied = Data dostawy
receipt-buyer = Nabywca
receipt-buyer-number = Nr podatkowy { $number }
receipt-line-net = netto { $net }, stawka { $rate }
receipt-levy = { $levy } { $count } x { $each }
receipt-levy-included = w tym { $levy } { $amount }
receipt-tax-charge = { $label } { $rate }
receipt-exempted = Podatek nienaliczony
receipt-exemption = Zwolnienie nr
receipt-tax-outside = Poza VAT
receipt-reduced-rate = { $mark } Towary ze stawką obniżoną

receipt-link-save = Zapisz jako PDF
receipt-link-gone = Tego paragonu już tu nie ma
receipt-link-gone-why = Linki działają przez ograniczony czas. Poproś w sklepie o nowy paragon.
receipt-foreign = { $given } po { $rate }
receipt-instead-of = zamiast { $price }
receipt-parked = ODŁOŻONY KOSZYK
receipt-parked-unpaid = Nie zapłacono. To nie jest paragon.
receipt-gift = PARAGON PREZENTOWY
receipt-gift-exchange = Z tym wydrukiem można wymienić towar.
receipt-gift-no-receipt = Nie jest dowodem zapłaty.
receipt-return-of = Zwrot z paragonu { $receipt } z { $day }:
receipt-return-kept = { $name } zostaje, po swojej cenie
receipt-return-unwound = { $name }: rabat był { $before }, jest { $after }
receipt-items-back =
    { $count ->
        [one] Zwrot: { $count } sztuka
        [few] Zwrot: { $count } sztuki
        [many] Zwrot: { $count } sztuk
       *[other] Zwrot: { $count } sztuki
    }
receipt-saved = Oszczędzasz
receipt-title-return = Zwrot
receipt-title-credit-note = Faktura korygująca
# $receipt (String) - the receipt it was sold on
receipt-return-elsewhere = Zwrot z paragonu { $receipt }:
receipt-return-without = Zwrot bez paragonu:
receipt-return-reason-does-not-fit = Nie pasuje
receipt-return-reason-defective = Wadliwy
receipt-return-reason-changed-mind = Zmiana decyzji
receipt-return-reason-wrong-article = Niewłaściwy towar
receipt-return-reason-other = Inny powód
# $amount (String) - what discounts had taken off
receipt-return-off = po odjęciu rabatów { $amount }
receipt-returned = Zwrot
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = Terminal { $reference }
receipt-voucher-of = Bon o końcówce { $tail }
receipt-voucher-sold = Bon podarunkowy
receipt-voucher-worth = Wartość
receipt-voucher-whose = Dla: { $name }
receipt-voucher-goods = Tylko na: { $goods }
# $day (String) - the last day on which it can be spent
receipt-voucher-until = Do wykorzystania do { $day }
receipt-voucher-unending = Bezterminowy
receipt-voucher-keep = Każdy, kto ma ten kod, może go wykorzystać. Prosimy przechowywać go jak gotówkę.
receipt-prepaid = Bon opodatkowany przy sprzedaży
receipt-refund-online = Zwrot drogą płatności online
receipt-return-order = Zwrot z zamówienia online { $order } z { $day }:
receipt-return-document = Dokument pierwotny { $document }
receipt-pick-ticket = DO ZEBRANIA
receipt-order-promised = Obiecane na
receipt-bag = Torba { $bag } z { $bags }
receipt-hand-over = WYDANO
receipt-order = Zamówienie
receipt-order-name = Klient
receipt-order-proxy = Odebrane przez
receipt-order-collect = Zamówienie { $order }, odbiór: { $store }
receipt-order-send = Zamówienie { $order }, wysyłka z: { $store }
receipt-parcel-to = ODBIORCA
receipt-parcel-from = NADAWCA
receipt-parcel-number = Numer paczki
receipt-parcel = Paczka { $parcel } z { $parcels }
