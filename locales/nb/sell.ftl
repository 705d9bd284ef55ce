### ui
### Salget: varer på den ene siden, kurven på den andre.

sell-search = Søk etter varer
sell-keyboard = Tastatur
sell-found =
    { $count ->
        [0] Ingenting funnet
        [one] { $count } vare
       *[other] { $count } varer
    }
sell-found-more = { $count } varer eller flere
sell-nothing-found = Ingen vare har det navnet eller nummeret. Prøv færre bokstaver.
sell-no-products = Her er det ingen varer ennå.
sell-previous-page = Forrige varer
sell-next-page = Flere varer
sell-basket = Kurv
sell-items =
    { $count ->
        [one] { $count } vare
       *[other] { $count } varer
    }
sell-empty-title = Klar for neste kunde
sell-empty = Skann en vare, trykk på en eller søk på navn.
sell-total = Totalt
sell-pay = Betaling
sell-more = Mer
sell-quantity = Antall
sell-one-less = Én mindre
sell-one-more = Én til
sell-discount = Rabatt
sell-in-percent = I %
sell-as-amount = Beløp
sell-note = Merknad
sell-note-hint = Hva skal stå på kvitteringen?
sell-remove = Fjern
sell-basket-discount = Rabatt på kurven
sell-clear-basket = Tøm kurven
sell-clear-ask = Tømme hele kurven?
sell-clear-explain = Alt tas ut. Ingenting selges.
sell-clear-keep = Behold den
sell-weight = Vekt
sell-weight-hint = Les av vekten.
sell-open-price = Pris
sell-open-price-hint = Tast prisen på etiketten.
sell-add = Legg i kurven
sell-set = Bruk
sell-choose-variant = Hvilken?
sell-unknown-title = Strekkoden er ukjent her
sell-unknown-search = Søk på navn
sell-unknown-open = Selg som fri vare
sell-receipts = Kvitteringer: finn, skriv ut, annuller
sell-no-sale = Åpne skuffen
sell-sign-out = Logg ut
sell-devices = Enheter
sell-settings = Innstillinger
sell-all = Alt
sell-each = { $price } per stk.
sell-measured = { $quantity } × { $price }
sell-tax = herav { common-tax } { $amount }
sell-discount-given = Rabatt { $amount }
sell-open-item = Fri vare { $code }
sell-no-sale-reason = Åpnet på skjermen, ingen årsak oppgitt
sell-pack-issue = Nummer { $issue }
sell-pack-lot = Parti { $lot }
sell-pack-serial = Nr. { $serial }
sell-pack-expires = Siste forbruksdag { $day }
sell-pack-best-before = Best før { $day }

sell-subtotal = Delsum
sell-added-tax = { $tax } { $rate }
sell-not-charged = Avgift som ikke kreves
sell-explain = Slik ble summen til
sell-why = Hvorfor denne prisen?
sell-customer-language = Kundens språk
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = 1 { $article } til: «{ $name }» trekker fra { $amount } mer
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = { $missing } til, så trekker «{ $name }» fra { $amount }
sell-coupon = Kupong
sell-coupon-hint = Skann kupongen eller tast koden.
sell-customer = Kunde
sell-customer-hint = Tast et navn, en e-postadresse eller et telefonnummer.
sell-purchases = Kjøpt sist, ved alle kasser og på nettet:
sell-purchases-asking = Spør hva som sist ble kjøpt.
sell-purchases-offline = Sentralen kan ikke nås: tidligere kjøp er ikke kjent her.
sell-purchases-none = Ingen kjøp ennå som sentralen kjenner.
sell-purchases-web = Nett
sell-give-back = Gi tilbake { $amount }
sell-voucher = Gavekort
sell-voucher-hint = Tast verdien: det er det kunden betaler.
sell-voucher-name = Hvem er det til?
sell-voucher-name-hint = Mottakerens navn, eller ingenting
sell-voucher-anything = Alt
sell-voucher-find = Finn et gavekort
sell-voucher-find-hint = Mottakerens navn, som på gavekortet
sell-voucher-search = Søk
# $day (String) - when it was issued
sell-voucher-issued = Utstedt { $day }
sell-training = Øv deg
sell-customer-points = Poeng: { $points } (per { $time })
sell-customer-points-unsure = Poeng: { $points } (alder ukjent)
sell-taken-over = Overtatt fra telefonen: { $count }
