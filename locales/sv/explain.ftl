### Hur en summa blev till, en mening per steg.

explain-lines = Raderna blir { $amount }.
explain-discount = Rabatten på korgen drar av { $amount }.
explain-rounded-rate = { $tax } avrundas en gång per sats: från { $exact } till { $rounded }.
explain-rounded-document = { $tax } avrundas en gång för hela köpet: från { $exact } till { $rounded }.
explain-rounded-line = { $tax } på raden avrundas från { $exact } till { $rounded }.
explain-each-line = Skatten avrundas på varje rad.
explain-mode-half-up = En halv avrundas uppåt.
explain-mode-half-down = En halv avrundas nedåt.
explain-mode-half-even = En halv avrundas till jämnt tal.
explain-mode-up = Varje bråkdel avrundas uppåt.
explain-mode-down = Varje bråkdel stryks.
explain-added = { $name } läggs till: { $amount }.
explain-cash = Betalt kontant avrundas det till { $amount }.
explain-price-one = Priset är { $amount }.
explain-price = { $quantity } × { $price } blir { $amount }.
explain-label-price = Etiketten på förpackningen säger { $amount }.
explain-line-discount = Radens egen rabatt drar av { $amount }.
explain-basket-discount = Dess del av rabatten på korgen är { $amount }.
explain-left = Det lämnar { $amount }.
explain-levy-inside = I priset ingår { $levy }: { $amount }. Källa: { $source }
explain-levy-on-top = { $levy } läggs till: { $amount }. Källa: { $source }
explain-tax-inside = { $tax } på { $rate } ingår i priset: { $exact } på { $base } utan skatt.
explain-tax-on-top = { $tax } på { $rate } läggs till: { $exact } på { $base } utan skatt.
explain-tax-zero = { $tax } är { $rate }: ingenting.
explain-place-dine-in = Satsen gäller det som äts här.
explain-place-takeaway = Satsen gäller det som tas med.
explain-holiday = Det är satsen för perioden ”{ $name }”.
explain-since = Satsen gäller sedan { $day }. Källa: { $source }
explain-since-unchecked = Satsen gäller sedan { $day }. Källa som ingen har kontrollerat: { $source }
explain-share = Av { $tax }, avrundad en gång, bär raden { $amount }.
explain-exempted = Köparen betalar inte { $tax } på { $amount }: intyg { $certificate }.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = ”{ $name }” drar av { $amount }.
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = ”{ $name }” ges inte: ”{ $winner }” drar av mer, och bara en gäller.
# $name (String) - the promotion
explain-promotion-incomplete = ”{ $name }” kräver fler av sina varor.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = ”{ $name }” kräver { $amount } till.
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = ”{ $name }” börjar { $day }.
# $name (String) - the promotion
explain-promotion-weekday = ”{ $name }” gäller inte den här veckodagen.
# $name (String) - the promotion
explain-promotion-hours = ”{ $name }” gäller inte vid den här tiden.
# $name (String) - the promotion
explain-promotion-customers = ”{ $name }” är för en kundgrupp.
# $name (String) - the promotion
explain-promotion-coupon = ”{ $name }” kräver en kupong.
