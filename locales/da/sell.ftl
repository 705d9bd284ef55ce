### ui
### Salget: varer på den ene side, kurven på den anden.

sell-search = Søg varer
sell-keyboard = Tastatur
sell-found =
    { $count ->
        [0] Intet fundet
        [one] { $count } vare
       *[other] { $count } varer
    }
sell-found-more = { $count } varer eller flere
sell-nothing-found = Ingen vare har det navn eller nummer. Prøv færre bogstaver.
sell-no-products = Her er endnu ingen varer.
sell-previous-page = Forrige varer
sell-next-page = Flere varer
sell-basket = Kurv
sell-items =
    { $count ->
        [one] { $count } vare
       *[other] { $count } varer
    }
sell-empty-title = Klar til næste kunde
sell-empty = Scan en vare, tryk på en, eller søg efter navn.
sell-total = I alt
sell-pay = Betaling
sell-more = Mere
sell-quantity = Antal
sell-one-less = En mindre
sell-one-more = En mere
sell-discount = Rabat
sell-in-percent = I %
sell-as-amount = Beløb
sell-note = Note
sell-note-hint = Hvad skal der stå på bonen?
sell-remove = Fjern
sell-basket-discount = Rabat på kurven
sell-clear-basket = Tøm kurven
sell-clear-ask = Tøm hele kurven?
sell-clear-explain = Alt tages ud. Intet sælges.
sell-clear-keep = Behold den
sell-weight = Vægt
sell-weight-hint = Aflæs vægten.
sell-open-price = Pris
sell-open-price-hint = Tast prisen på etiketten.
sell-add = Læg i kurven
sell-set = Anvend
sell-choose-variant = Hvilken?
sell-unknown-title = Stregkoden er ukendt her
sell-unknown-search = Søg efter navn
sell-unknown-open = Sælg som fri vare
sell-receipts = Boner: find, udskriv igen, annuller
sell-no-sale = Åbn skuffen
sell-sign-out = Log ud
sell-devices = Enheder
sell-settings = Indstillinger
sell-all = Alt
sell-each = { $price } pr. stk.
sell-measured = { $quantity } × { $price }
sell-tax = heraf { common-tax } { $amount }
sell-discount-given = Rabat { $amount }
sell-open-item = Fri vare { $code }
sell-no-sale-reason = Åbnet på skærmen, ingen årsag oplyst
sell-pack-issue = Nummer { $issue }
sell-pack-lot = Parti { $lot }
sell-pack-serial = Nr. { $serial }
sell-pack-expires = Sidste anvendelse { $day }
sell-pack-best-before = Bedst før { $day }

sell-subtotal = Subtotal
sell-added-tax = { $tax } { $rate }
sell-not-charged = Ikke opkrævet afgift
sell-explain = Sådan blev summen til
sell-why = Hvorfor denne pris?
sell-customer-language = Kundens sprog
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = 1 { $article } til: “{ $name }” trækker { $amount } mere fra
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = { $missing } til, så trækker “{ $name }” { $amount } fra
sell-coupon = Kupon
sell-coupon-hint = Scan kuponen, eller tast koden.
sell-customer = Kunde
sell-customer-hint = Tast et navn, en e-mailadresse eller et telefonnummer.
sell-purchases = Købt senest, ved alle kasser og på nettet:
sell-purchases-asking = Spørger, hvad der senest er købt.
sell-purchases-offline = Centralen kan ikke nås: tidligere køb er ikke kendt her.
sell-purchases-none = Ingen køb endnu, som centralen kender.
sell-purchases-web = Net
sell-give-back = Giv { $amount } tilbage
sell-voucher = Gavekort
sell-voucher-hint = Tast værdien: det er, hvad kunden betaler.
sell-voucher-name = Hvem er det til?
sell-voucher-name-hint = Modtagerens navn, eller ingenting
sell-voucher-anything = Alt
sell-voucher-find = Find et gavekort
sell-voucher-find-hint = Modtagerens navn, som på gavekortet
sell-voucher-search = Søg
# $day (String) - when it was issued
sell-voucher-issued = Udstedt { $day }
sell-training = Øv dig
sell-customer-points = Point: { $points } (pr. { $time })
sell-customer-points-unsure = Point: { $points } (alder ukendt)
sell-taken-over = Overtaget fra telefonen: { $count }
