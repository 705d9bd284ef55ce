### Wie eine Summe zustande kam, ein Satz je Schritt.

explain-lines = Die Positionen ergeben { $amount }.
explain-discount = Der Rabatt auf den Korb zieht { $amount } ab.
explain-rounded-rate = { $tax } wird je Steuersatz einmal gerundet: von { $exact } auf { $rounded }.
explain-rounded-document = { $tax } wird einmal für den ganzen Verkauf gerundet: von { $exact } auf { $rounded }.
explain-rounded-line = { $tax } dieser Position wird von { $exact } auf { $rounded } gerundet.
explain-each-line = Die Steuer wird in jeder Position gerundet.
explain-mode-half-up = Eine Hälfte wird aufgerundet.
explain-mode-half-down = Eine Hälfte wird abgerundet.
explain-mode-half-even = Eine Hälfte wird zur geraden Zahl gerundet.
explain-mode-up = Jeder Bruchteil wird aufgerundet.
explain-mode-down = Jeder Bruchteil fällt weg.
explain-added = { $name } kommt dazu: { $amount }.
explain-cash = Bar bezahlt wird auf { $amount } gerundet.
explain-price-one = Der Preis ist { $amount }.
explain-price = { $quantity } × { $price } ergibt { $amount }.
explain-label-price = Auf dem Etikett der Packung steht { $amount }.
explain-line-discount = Der eigene Rabatt der Position zieht { $amount } ab.
explain-basket-discount = Ihr Anteil am Rabatt auf den Korb ist { $amount }.
explain-left = Es bleiben { $amount }.
explain-levy-inside = Der Preis enthält { $levy }: { $amount }. Quelle: { $source }
explain-levy-on-top = { $levy } kommt dazu: { $amount }. Quelle: { $source }
explain-tax-inside = { $tax } zu { $rate } steckt im Preis: { $exact } auf { $base } ohne Steuer.
explain-tax-on-top = { $tax } zu { $rate } kommt dazu: { $exact } auf { $base } ohne Steuer.
explain-tax-zero = { $tax } ist { $rate }: nichts.
explain-place-dine-in = Dieser Satz gilt für das, was hier gegessen wird.
explain-place-takeaway = Dieser Satz gilt für das, was mitgenommen wird.
explain-holiday = Es ist der Satz der befristeten Senkung „{ $name }“.
explain-since = Der Satz gilt seit { $day }. Quelle: { $source }
explain-since-unchecked = Der Satz gilt seit { $day }. Quelle, die niemand geprüft hat: { $source }
explain-share = Von { $tax }, einmal gerundet, trägt diese Position { $amount }.
explain-exempted = Der Käufer zahlt { $tax } von { $amount } nicht: Bescheinigung { $certificate }.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = „{ $name }“ zieht { $amount } ab.
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = „{ $name }“ gibt es nicht: „{ $winner }“ zieht mehr ab, und nur eines von beiden gilt.
# $name (String) - the promotion
explain-promotion-incomplete = „{ $name }“ braucht mehr von seinen Artikeln.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = Für „{ $name }“ fehlen { $amount }.
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = „{ $name }“ beginnt am { $day }.
# $name (String) - the promotion
explain-promotion-weekday = „{ $name }“ gilt nicht an diesem Wochentag.
# $name (String) - the promotion
explain-promotion-hours = „{ $name }“ gilt nicht zu dieser Stunde.
# $name (String) - the promotion
explain-promotion-customers = „{ $name }“ ist für eine Kundengruppe.
# $name (String) - the promotion
explain-promotion-coupon = „{ $name }“ braucht einen Coupon.
