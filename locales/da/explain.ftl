### Hvordan en sum blev til, én sætning pr. skridt.

explain-lines = Linjerne giver { $amount }.
explain-discount = Rabatten på kurven trækker { $amount } fra.
explain-rounded-rate = { $tax } afrundes én gang pr. sats: fra { $exact } til { $rounded }.
explain-rounded-document = { $tax } afrundes én gang for hele salget: fra { $exact } til { $rounded }.
explain-rounded-line = { $tax } på linjen afrundes fra { $exact } til { $rounded }.
explain-each-line = Afgiften afrundes på hver linje.
explain-mode-half-up = En halv rundes op.
explain-mode-half-down = En halv rundes ned.
explain-mode-half-even = En halv rundes til lige tal.
explain-mode-up = Hver brøkdel rundes op.
explain-mode-down = Hver brøkdel falder væk.
explain-added = { $name } lægges til: { $amount }.
explain-cash = Betalt kontant afrundes det til { $amount }.
explain-price-one = Prisen er { $amount }.
explain-price = { $quantity } × { $price } er { $amount }.
explain-label-price = Etiketten på pakken siger { $amount }.
explain-line-discount = Linjens egen rabat trækker { $amount } fra.
explain-basket-discount = Dens del af rabatten på kurven er { $amount }.
explain-left = Tilbage er { $amount }.
explain-levy-inside = Prisen indeholder { $levy }: { $amount }. Kilde: { $source }
explain-levy-on-top = { $levy } lægges til: { $amount }. Kilde: { $source }
explain-tax-inside = { $tax } på { $rate } er i prisen: { $exact } af { $base } uden afgift.
explain-tax-on-top = { $tax } på { $rate } lægges til: { $exact } af { $base } uden afgift.
explain-tax-zero = { $tax } er { $rate }: intet.
explain-place-dine-in = Satsen gælder det, der spises her.
explain-place-takeaway = Satsen gælder det, der tages med.
explain-holiday = Det er satsen for perioden “{ $name }”.
explain-since = Satsen gælder siden { $day }. Kilde: { $source }
explain-since-unchecked = Satsen gælder siden { $day }. Kilde, som ingen har kontrolleret: { $source }
explain-share = Af { $tax }, afrundet én gang, bærer linjen { $amount }.
explain-exempted = Køberen betaler ikke { $tax } på { $amount }: attest { $certificate }.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = “{ $name }” trækker { $amount } fra.
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = “{ $name }” gives ikke: “{ $winner }” trækker mere fra, og kun ét gælder.
# $name (String) - the promotion
explain-promotion-incomplete = “{ $name }” kræver flere af sine varer.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = “{ $name }” mangler { $amount }.
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = “{ $name }” begynder { $day }.
# $name (String) - the promotion
explain-promotion-weekday = “{ $name }” gælder ikke på denne ugedag.
# $name (String) - the promotion
explain-promotion-hours = “{ $name }” gælder ikke på dette tidspunkt.
# $name (String) - the promotion
explain-promotion-customers = “{ $name }” er for en kundegruppe.
# $name (String) - the promotion
explain-promotion-coupon = “{ $name }” kræver en kupon.
