### ui
### Det, der er ved hånden ved kurven: parkerede kurve, priser, alder, serienumre, åbne kortbetalinger.

counter-park = Parkér kurven
counter-park-hint = Et navn eller tøjet, om du vil
counter-park-now = Parkér
counter-park-print = Parkér med seddel
counter-parked = Parkerede kurve
counter-parked-none = Ingen kurv er parkeret.
counter-recall = Hent
counter-abandon = Opgiv
counter-abandon-reason = Opgivet ved kassen
counter-price-changed = Den aftalte pris gælder, selv om den nu er en anden: { $names }
counter-check = Pristjek
counter-check-hint = Scan noget. Det slås ikke ind.
counter-ring-up = Slå ind
counter-no-price = Ingen pris i dag
counter-label-price = På pakken: { $price }
counter-check-tax = { common-tax } { $rate }
counter-check-levies = Pant { $amount }
counter-check-stock = På lager ifølge kassen: { $quantity }
counter-check-age = Fra { $years } år
counter-times = Antal først: 12 ×
counter-times-hint = Gælder næste scanning eller tryk.
counter-pieces = { $pieces } × den næste vare
counter-price = Anden pris
counter-price-hint = Skriv prisen for én, og tryk så på årsagen.
counter-reason-label = Forkert etiket
counter-reason-damaged = Beskadiget
counter-reason-price-match = Prismatch
counter-reason-last-piece = Sidste stykke
counter-instead-of = i stedet for { $price }
counter-age = Alderskontrol
counter-age-born = Født { $day } eller før?
counter-age-goods = Fra { $years } år: { $goods }
counter-age-seen = Ja, jeg har set efter
counter-age-type = Skriv fødselsdatoen
counter-age-type-hint = År, måned, dag: 20080305. Den sammenlignes og glemmes.
counter-age-refuse = For ung: tag varen ud
counter-serial = Serienummer
counter-serial-hint = Scan eller skriv nummeret på varen
counter-payment = Blev beløbet trukket?
counter-payment-unknown = Ingen ved, om beløbet blev trukket
counter-payment-amount = { $amount } med kort: ingen ved, om beløbet blev trukket
counter-payment-explain = Se på terminalens sidste bon eller journal, eller ring til udbyderen. Tag ikke kortet igen, før det er afklaret.
counter-payment-reason = Hvad viser det? Bonnummer, terminalens journal
counter-payment-charged = Det blev trukket
counter-payment-not-charged = Ikke trukket
counter-refund = Fik kortet pengene tilbage?
counter-refund-unknown = Ingen ved, om kortet fik pengene tilbage
# $amount (String) - the amount
counter-refund-amount = { $amount } til kortet: ingen ved, om det nåede frem
counter-refund-explain = Se på terminalens seneste bon eller journal, eller ring til udbyderen. Giv intet tilbage igen, før det er kendt.
counter-refund-done = Det kom frem
counter-refund-not-done = Det gjorde det ikke
counter-parked-count =
    { $count ->
        [one] { $count } parkeret kurv
       *[other] { $count } parkerede kurve
    }

counter-reason-other = Anden grund
counter-reason-own = Hvorfor en anden pris?
counter-ask-terminal = Spørg terminalen
counter-check-store = { $store }: { $quantity } (pr. { $time })
