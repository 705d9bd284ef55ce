### ui
### Det som er for hånden ved kurven: parkerte kurver, priser, alder, serienumre, åpne kortbetalinger.

counter-park = Parker kurven
counter-park-hint = Et navn eller klær, om du vil
counter-park-now = Parker
counter-park-print = Parker med lapp
counter-parked = Parkerte kurver
counter-parked-none = Ingen kurv er parkert.
counter-recall = Hent
counter-abandon = Forkast
counter-abandon-reason = Forkastet i kassen
counter-price-changed = Den avtalte prisen gjelder, selv om den nå er en annen: { $names }
counter-check = Prissjekk
counter-check-hint = Skann noe. Det slås ikke inn.
counter-ring-up = Slå inn
counter-no-price = Ingen pris i dag
counter-label-price = På pakningen: { $price }
counter-check-tax = { common-tax } { $rate }
counter-check-levies = Pant { $amount }
counter-check-stock = På lager ifølge kassen: { $quantity }
counter-check-age = Fra { $years } år
counter-times = Antall først: 12 ×
counter-times-hint = Gjelder neste skanning eller trykk.
counter-pieces = { $pieces } × neste vare
counter-price = Annen pris
counter-price-hint = Skriv prisen for én og trykk så på årsaken.
counter-reason-label = Feil etikett
counter-reason-damaged = Skadet
counter-reason-price-match = Prismatch
counter-reason-last-piece = Siste eksemplar
counter-instead-of = i stedet for { $price }
counter-age = Alderskontroll
counter-age-born = Født { $day } eller før?
counter-age-goods = Fra { $years } år: { $goods }
counter-age-seen = Ja, jeg har sjekket
counter-age-type = Skriv fødselsdatoen
counter-age-type-hint = År, måned, dag: 20080305. Den sammenlignes og glemmes.
counter-age-refuse = For ung: ta varen ut
counter-serial = Serienummer
counter-serial-hint = Skann eller skriv nummeret på varen
counter-payment = Ble kortet belastet?
counter-payment-unknown = Ingen vet om kortet ble belastet
counter-payment-amount = { $amount } med kort: ingen vet om det ble belastet
counter-payment-explain = Se på terminalens siste kvittering eller journal, eller ring leverandøren. Ikke ta kortet igjen før det er avklart.
counter-payment-reason = Hva viser det? Kvitteringsnummer, terminalens journal
counter-payment-charged = Det ble belastet
counter-payment-not-charged = Ikke belastet
counter-refund = Fikk kortet pengene tilbake?
counter-refund-unknown = Ingen vet om kortet fikk pengene tilbake
# $amount (String) - the amount
counter-refund-amount = { $amount } til kortet: ingen vet om det kom fram
counter-refund-explain = Se på terminalens siste kvittering eller journal, eller ring leverandøren. Gi ikke noe tilbake igjen før det er kjent.
counter-refund-done = Det kom fram
counter-refund-not-done = Det gjorde det ikke
counter-parked-count =
    { $count ->
        [one] { $count } parkert kurv
       *[other] { $count } parkerte kurver
    }

counter-reason-other = Annen grunn
counter-reason-own = Hvorfor en annen pris?
counter-ask-terminal = Spør terminalen
counter-check-store = { $store }: { $quantity } (per { $time })
