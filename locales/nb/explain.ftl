### Hvordan en sum ble til, én setning per steg.

explain-lines = Linjene blir { $amount }.
explain-discount = Rabatten på kurven trekker fra { $amount }.
explain-rounded-rate = { $tax } avrundes én gang per sats: fra { $exact } til { $rounded }.
explain-rounded-document = { $tax } avrundes én gang for hele salget: fra { $exact } til { $rounded }.
explain-rounded-line = { $tax } på linjen avrundes fra { $exact } til { $rounded }.
explain-each-line = Avgiften avrundes på hver linje.
explain-mode-half-up = En halv rundes opp.
explain-mode-half-down = En halv rundes ned.
explain-mode-half-even = En halv rundes til partall.
explain-mode-up = Hver brøkdel rundes opp.
explain-mode-down = Hver brøkdel faller bort.
explain-added = { $name } legges til: { $amount }.
explain-cash = Betalt kontant avrundes det til { $amount }.
explain-price-one = Prisen er { $amount }.
explain-price = { $quantity } × { $price } er { $amount }.
explain-label-price = Etiketten på pakken sier { $amount }.
explain-line-discount = Linjens egen rabatt trekker fra { $amount }.
explain-basket-discount = Dens del av rabatten på kurven er { $amount }.
explain-left = Det blir igjen { $amount }.
explain-levy-inside = Prisen inneholder { $levy }: { $amount }. Kilde: { $source }
explain-levy-on-top = { $levy } legges til: { $amount }. Kilde: { $source }
explain-tax-inside = { $tax } på { $rate } er i prisen: { $exact } av { $base } uten avgift.
explain-tax-on-top = { $tax } på { $rate } legges til: { $exact } av { $base } uten avgift.
explain-tax-zero = { $tax } er { $rate }: ingenting.
explain-place-dine-in = Satsen gjelder det som spises her.
explain-place-takeaway = Satsen gjelder det som tas med.
explain-holiday = Det er satsen for perioden «{ $name }».
explain-since = Satsen gjelder siden { $day }. Kilde: { $source }
explain-since-unchecked = Satsen gjelder siden { $day }. Kilde som ingen har kontrollert: { $source }
explain-share = Av { $tax }, avrundet én gang, bærer linjen { $amount }.
explain-exempted = Kjøperen betaler ikke { $tax } på { $amount }: attest { $certificate }.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = «{ $name }» trekker fra { $amount }.
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = «{ $name }» gis ikke: «{ $winner }» trekker fra mer, og bare én gjelder.
# $name (String) - the promotion
explain-promotion-incomplete = «{ $name }» krever flere av varene sine.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = «{ $name }» mangler { $amount }.
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = «{ $name }» begynner { $day }.
# $name (String) - the promotion
explain-promotion-weekday = «{ $name }» gjelder ikke denne ukedagen.
# $name (String) - the promotion
explain-promotion-hours = «{ $name }» gjelder ikke på dette tidspunktet.
# $name (String) - the promotion
explain-promotion-customers = «{ $name }» er for en kundegruppe.
# $name (String) - the promotion
explain-promotion-coupon = «{ $name }» krever en kupong.
