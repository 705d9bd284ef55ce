### ui
### What is at hand beside the basket: parked baskets, prices that are asked or set, ages, serial numbers, open card payments.

counter-park = Diesen Korb parken
counter-park-hint = Ein Name oder Kleidungsstück, wenn Sie mögen
counter-park-now = Parken
counter-park-print = Mit Zettel
counter-parked = Geparkte Körbe
counter-parked-none = Kein Korb ist geparkt.
counter-recall = Zurückholen
counter-abandon = Verwerfen
counter-abandon-reason = An der Kasse verworfen
# $names (String) - articles whose price changed while the basket was parked
counter-price-changed = Der vereinbarte Preis bleibt, obwohl er jetzt ein anderer ist: { $names }
counter-check = Preis abfragen
counter-check-hint = Scannen Sie etwas. Es wird nicht erfasst.
counter-ring-up = Erfassen
counter-no-price = Heute kein Preis
# $price (String) - the price on the pack
counter-label-price = Auf dieser Packung: { $price }
# $rate (String) - the rate of its tax
counter-check-tax = { common-tax } { $rate }
# $amount (String) - deposits on top
counter-check-levies = Pfand { $amount }
# $quantity (String) - how much is on hand by the till’s book
counter-check-stock = Bestand laut Kasse: { $quantity }
# $years (Number) - years
counter-check-age = Ab { $years } Jahren
counter-times = Menge zuerst: 12 ×
counter-times-hint = Gilt für den nächsten Scan oder Tipp.
# $pieces (Number) - pieces of what is rung up next
counter-pieces = { $pieces } × das Nächste
counter-price = Anderer Preis
counter-price-hint = Preis für eines eingeben, dann den Grund antippen.
counter-reason-label = Falsch etikettiert
counter-reason-damaged = Beschädigt
counter-reason-price-match = Preis angepasst
counter-reason-last-piece = Letztes Stück
# $price (String) - the price in force
counter-instead-of = statt { $price }
counter-age = Altersprüfung
# $day (String) - the last day of birth
counter-age-born = Geboren am { $day } oder davor?
# $years (Number) - years
# $goods (String) - names of the goods
counter-age-goods = Ab { $years } Jahren: { $goods }
counter-age-seen = Ja, ich habe hingesehen
counter-age-type = Geburtsdatum eingeben
counter-age-type-hint = Jahr, Monat, Tag: 20080305. Es wird verglichen und vergessen.
counter-age-refuse = Zu jung: herausnehmen
counter-serial = Seriennummer
counter-serial-hint = Nummer dieses Stücks scannen oder tippen
counter-payment = Wurde die Karte belastet?
counter-payment-unknown = Niemand weiß, ob die Karte belastet wurde
# $amount (String) - how much was asked for
counter-payment-amount = { $amount } mit Karte: niemand weiß, ob sie belastet wurde
counter-payment-explain = Sehen Sie auf den letzten Zettel oder das Journal des Terminals, oder rufen Sie den Anbieter an. Nehmen Sie die Karte vorher nicht noch einmal.
counter-payment-reason = Woran sieht man es? Zettel, Journal
counter-payment-charged = Belastet
counter-payment-not-charged = Nicht belastet
counter-refund = Ging das Geld auf die Karte zurück?
counter-refund-unknown = Niemand weiß, ob das Geld auf die Karte zurückging
# $amount (String) - the amount
counter-refund-amount = { $amount } zurück auf die Karte: niemand weiß, ob es ankam
counter-refund-explain = Sehen Sie auf den letzten Zettel oder das Journal des Terminals, oder rufen Sie den Anbieter an. Geben Sie vorher nichts noch einmal zurück.
counter-refund-done = Ist zurück
counter-refund-not-done = Nicht zurück
# $count (Number) - parked baskets
counter-parked-count =
    { $count ->
        [one] { $count } geparkter Korb
       *[other] { $count } geparkte Körbe
    }

counter-reason-other = Anderer Grund
counter-reason-own = Warum ein anderer Preis?
counter-ask-terminal = Gerät fragen
counter-check-store = { $store }: { $quantity } (Stand { $time })
