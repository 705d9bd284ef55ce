### ui
### Det som finns till hands vid korgen: parkerade korgar, priser, ålder, serienummer, öppna kortbetalningar.

counter-park = Parkera korgen
counter-park-hint = Ett namn eller klädsel, om du vill
counter-park-now = Parkera
counter-park-print = Parkera med lapp
counter-parked = Parkerade korgar
counter-parked-none = Ingen korg är parkerad.
counter-recall = Hämta
counter-abandon = Avbryt köpet
counter-abandon-reason = Avbrutet i kassan
counter-price-changed = Det avtalade priset gäller, fast det nu är ett annat: { $names }
counter-check = Priskontroll
counter-check-hint = Skanna något. Det slås inte in.
counter-ring-up = Slå in
counter-no-price = Inget pris i dag
counter-label-price = På förpackningen: { $price }
counter-check-tax = { common-tax } { $rate }
counter-check-levies = Pant { $amount }
counter-check-stock = I lager enligt kassan: { $quantity }
counter-check-age = Från { $years } år
counter-times = Antal först: 12 ×
counter-times-hint = Gäller nästa skanning eller tryck.
counter-pieces = { $pieces } × nästa vara
counter-price = Annat pris
counter-price-hint = Skriv priset för en och tryck sedan på orsaken.
counter-reason-label = Fel etikett
counter-reason-damaged = Skadad
counter-reason-price-match = Prismatchning
counter-reason-last-piece = Sista exemplaret
counter-instead-of = i stället för { $price }
counter-age = Ålderskontroll
counter-age-born = Född { $day } eller tidigare?
counter-age-goods = Från { $years } år: { $goods }
counter-age-seen = Ja, jag har kontrollerat
counter-age-type = Skriv födelsedatum
counter-age-type-hint = År, månad, dag: 20080305. Det jämförs och glöms.
counter-age-refuse = För ung: ta bort varan
counter-serial = Serienummer
counter-serial-hint = Skanna eller skriv numret på varan
counter-payment = Belastades kortet?
counter-payment-unknown = Ingen vet om kortet belastades
counter-payment-amount = { $amount } med kort: ingen vet om det belastades
counter-payment-explain = Titta på terminalens senaste kvitto eller journal, eller ring leverantören. Ta inte kortet igen förrän det är klarlagt.
counter-payment-reason = Vad visar det? Kvittonummer, terminalens journal
counter-payment-charged = Belastades
counter-payment-not-charged = Belastades inte
counter-refund = Fick kortet pengarna tillbaka?
counter-refund-unknown = Ingen vet om kortet fick pengarna tillbaka
# $amount (String) - the amount
counter-refund-amount = { $amount } till kortet: ingen vet om det kom fram
counter-refund-explain = Se på terminalens senaste kvitto eller journal, eller ring leverantören. Ge inget tillbaka igen innan det är känt.
counter-refund-done = Det kom fram
counter-refund-not-done = Det gjorde det inte
counter-parked-count =
    { $count ->
        [one] { $count } parkerad korg
       *[other] { $count } parkerade korgar
    }

counter-reason-other = Annan orsak
counter-reason-own = Varför ett annat pris?
counter-ask-terminal = Fråga terminalen
counter-check-store = { $store }: { $quantity } (per { $time })
