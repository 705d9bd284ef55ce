### ui
### Wat bij de mand bij de hand is: geparkeerde manden, prijzen, leeftijden, serienummers, open kaartbetalingen.

counter-park = Deze mand parkeren
counter-park-hint = Een naam of kleding, als u wilt
counter-park-now = Parkeren
counter-park-print = Parkeren met briefje
counter-parked = Geparkeerde manden
counter-parked-none = Er is geen mand geparkeerd.
counter-recall = Terughalen
counter-abandon = Opgeven
counter-abandon-reason = Opgegeven aan de kassa
counter-price-changed = De afgesproken prijs blijft, al is het nu een andere: { $names }
counter-check = Prijs opvragen
counter-check-hint = Scan iets. Het wordt niet aangeslagen.
counter-ring-up = Aanslaan
counter-no-price = Vandaag geen prijs
counter-label-price = Op deze verpakking: { $price }
counter-check-tax = { common-tax } { $rate }
counter-check-levies = Statiegeld { $amount }
counter-check-stock = Voorraad volgens de kassa: { $quantity }
counter-check-age = Vanaf { $years } jaar
counter-times = Eerst het aantal: 12 ×
counter-times-hint = Geldt voor de volgende scan of tik.
counter-pieces = { $pieces } × het volgende
counter-price = Andere prijs
counter-price-hint = Typ de prijs van één en tik dan op de reden.
counter-reason-label = Verkeerd etiket
counter-reason-damaged = Beschadigd
counter-reason-price-match = Prijs gelijkgezet
counter-reason-last-piece = Laatste stuk
counter-instead-of = in plaats van { $price }
counter-age = Leeftijdscontrole
counter-age-born = Geboren op of vóór { $day }?
counter-age-goods = Vanaf { $years } jaar: { $goods }
counter-age-seen = Ja, ik heb gekeken
counter-age-type = Geboortedatum typen
counter-age-type-hint = Jaar, maand, dag: 20080305. Hij wordt vergeleken en vergeten.
counter-age-refuse = Te jong: eruit halen
counter-serial = Serienummer
counter-serial-hint = Scan of typ het nummer van dit stuk
counter-payment = Is de kaart belast?
counter-payment-unknown = Niemand weet of de kaart is belast
counter-payment-amount = { $amount } met pin: niemand weet of het is afgeschreven
counter-payment-explain = Kijk op de laatste bon of het journaal van de pinautomaat, of bel de aanbieder. Neem de kaart niet opnieuw voordat dat vaststaat.
counter-payment-reason = Waaruit blijkt het? Bonnummer, journaal van de automaat
counter-payment-charged = Wel belast
counter-payment-not-charged = Niet belast
counter-refund = Is de kaart terugbetaald?
counter-refund-unknown = Niemand weet of de kaart is terugbetaald
# $amount (String) - the amount
counter-refund-amount = { $amount } naar de kaart: niemand weet of het is terugbetaald
counter-refund-explain = Kijk op de laatste bon of het journaal van de pinautomaat, of bel de aanbieder. Geef eerst niets opnieuw terug.
counter-refund-done = Terugbetaald
counter-refund-not-done = Niet terugbetaald
counter-parked-count =
    { $count ->
        [one] { $count } geparkeerde mand
       *[other] { $count } geparkeerde manden
    }

counter-reason-other = Andere reden
counter-reason-own = Waarom een andere prijs?
counter-ask-terminal = Automaat vragen
counter-check-store = { $store }: { $quantity } (per { $time })
