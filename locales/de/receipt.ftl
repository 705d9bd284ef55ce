### Was gedruckt wird: Kassenbons, Belege, die Testseite.

## Wer verkauft.

receipt-phone = Tel. { $number }
receipt-tax-number = { $label } { $number }

## Was dieses Papier ist.

receipt-title-receipt = Kassenbon
receipt-title-tax-invoice = Rechnung
receipt-title-invoice = Rechnung
receipt-title-simplified-invoice = Kleinbetragsrechnung
receipt-title-sales-receipt = Verkaufsbeleg
receipt-duplicate = KOPIE { $copy }
receipt-practice = ÜBUNG
receipt-practice-worth = KEIN BELEG
receipt-number = Bon-Nr.
receipt-date = Datum
receipt-operator = Es bediente Sie
receipt-workstation = Kasse

## Zeilen.

receipt-quantity = { $quantity } x { $price }
receipt-discount = Rabatt
receipt-discount-percent = Rabatt { $rate }

## Summen.

receipt-subtotal = Zwischensumme
receipt-total = SUMME
receipt-rounding = Rundung
receipt-cash = Bar
receipt-card = Karte
receipt-voucher = Gutschein
receipt-change = Rückgeld
receipt-items = { $count } Artikel

## Steuer.

receipt-tax = MwSt.
receipt-tax-included = Enthaltene MwSt.
receipt-tax-rate = Satz
receipt-tax-net = Netto
receipt-tax-gross = Brutto
receipt-tax-sum = Summe
receipt-tax-row = { $mark } { $rate }
receipt-tax-mark = { $mark } Preis enthält { $rate } MwSt.

## Das Ende.

receipt-keep = Bitte bewahren Sie diesen Bon als Kaufnachweis auf.

## Ein stornierter Verkauf.

receipt-post-void = STORNO
receipt-post-void-sale = Stornierter Bon
receipt-post-void-total = Summe des Verkaufs
receipt-reason = Grund
receipt-refund = ZURÜCK
receipt-refund-cash = Bar erstattet
receipt-refund-card = Auf Karte erstattet
receipt-signature = Unterschrift

## Die Schublade ohne Verkauf geöffnet.

receipt-no-sale = ÖFFNUNG OHNE VERKAUF
receipt-opened-by = Geöffnet von

## Die Testseite des Druckers.

receipt-test = Testseite
receipt-test-printer = Drucker
receipt-test-width = { $count } Zeichen in einer Zeile:
receipt-test-left = Links
receipt-test-centre = Mitte
receipt-test-right = Rechts
receipt-test-bold = Fett
receipt-test-underlined = Unterstrichen
receipt-test-tall = Hoch
receipt-test-letters = Buchstaben und Zeichen: { $letters }
receipt-test-qr = QR-Code
receipt-test-barcode = Strichcode
receipt-test-good = Wenn alles lesbar ist, ist der Drucker richtig eingestellt.
receipt-issue = Ausgabe { $issue }
receipt-serial = Seriennr. { $serial }
receipt-invoice-number = Rechnung Nr.
receipt-supplied = Lieferdatum
receipt-buyer = Käufer
receipt-buyer-number = Steuernr. { $number }
receipt-line-net = netto { $net }, Steuer { $rate }
receipt-levy = { $levy } { $count } x { $each }
receipt-levy-included = darin { $levy } { $amount }
receipt-tax-charge = { $label } { $rate }
receipt-exempted = Steuer nicht erhoben
receipt-exemption = Steuerbefreiung Nr.
receipt-tax-outside = Ohne Steuer
receipt-reduced-rate = { $mark } Waren zum ermäßigten Satz

receipt-link-save = Als PDF speichern
receipt-link-gone = Dieser Beleg ist nicht mehr hier
receipt-link-gone-why = Links gelten nur eine gewisse Zeit. Bitten Sie im Geschäft um einen neuen Beleg.
# $given (String) - what was handed over: $20.00
# $rate (String) - what one unit was taken for
receipt-foreign = { $given } zu { $rate }
# $price (String) - the price in force
receipt-instead-of = statt { $price }
receipt-parked = GEPARKTER KORB
receipt-parked-unpaid = Nicht bezahlt. Dies ist kein Beleg.
receipt-gift = GESCHENKBELEG
receipt-gift-exchange = Mit diesem Beleg kann umgetauscht werden.
receipt-gift-no-receipt = Er ist kein Zahlungsnachweis.
receipt-title-return = Rückgabebeleg
receipt-return-of = Zurück, von Bon { $receipt } vom { $day }:
receipt-return-elsewhere = Zurück, von Bon { $receipt }:
receipt-return-without = Zurück ohne Bon:
receipt-return-reason-does-not-fit = Passt nicht
receipt-return-reason-defective = Fehlerhaft
receipt-return-reason-changed-mind = Nicht mehr gewünscht
receipt-return-reason-wrong-article = Falscher Artikel
receipt-return-reason-other = Anderer Grund
receipt-return-kept = { $name } bleibt, zum eigenen Preis
receipt-return-unwound = { $name }: Nachlass { $before }, jetzt { $after }
receipt-returned = Zurück
receipt-items-back = { $count ->
    [one] { $count } Artikel zurück
   *[other] { $count } Artikel zurück
}
receipt-saved = Sie haben gespart
receipt-title-credit-note = Rechnungskorrektur
# $amount (String) - what discounts had taken off
receipt-return-off = abzüglich Rabatte von { $amount }
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = Terminal { $reference }
receipt-voucher-of = Gutschein mit Ende { $tail }
receipt-voucher-sold = Geschenkgutschein
receipt-voucher-worth = Wert
receipt-voucher-whose = Für { $name }
receipt-voucher-goods = Nur für { $goods }
# $day (String) - the last day on which it can be spent
receipt-voucher-until = Einlösbar bis { $day }
receipt-voucher-unending = Unbegrenzt gültig
receipt-voucher-keep = Wer diesen Code hat, kann ihn einlösen. Bewahren Sie ihn auf wie Bargeld.
receipt-prepaid = Gutschein, beim Verkauf versteuert
receipt-refund-online = Erstattet wie online bezahlt
receipt-return-order = Zurück, von Online-Bestellung { $order } vom { $day }:
receipt-return-document = Ursprünglicher Beleg { $document }
receipt-pick-ticket = ZU HOLEN
receipt-order-promised = Versprochen für
receipt-bag = Tasche { $bag } von { $bags }
receipt-hand-over = AUSGEGEBEN
receipt-order = Bestellung
receipt-order-name = Kunde
receipt-order-proxy = Abgeholt von
receipt-order-collect = Bestellung { $order }, abzuholen in { $store }
receipt-order-send = Bestellung { $order }, Versand aus { $store }
receipt-parcel-to = AN
receipt-parcel-from = VON
receipt-parcel-number = Paketnummer
receipt-parcel = Paket { $parcel } von { $parcels }
