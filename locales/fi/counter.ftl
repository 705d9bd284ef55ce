### ui
### Mitä korin vieressä tarvitaan: odottavat korit, hinnat, iät, sarjanumerot, avoimet korttimaksut.

counter-park = Jätä kori odottamaan
counter-park-hint = Nimi tai vaatteet, jos haluat
counter-park-now = Odottamaan
counter-park-print = Odottamaan, tosite
counter-parked = Odottavat korit
counter-parked-none = Yhtään koria ei odota.
counter-recall = Nouda
counter-abandon = Hylkää
counter-abandon-reason = Hylätty kassalla
counter-price-changed = Sovittu hinta pysyy, vaikka se on nyt toinen: { $names }
counter-check = Tarkista hinta
counter-check-hint = Lue jotain. Sitä ei lyödä.
counter-ring-up = Lyö kassaan
counter-no-price = Ei hintaa tänään
counter-label-price = Pakkauksessa: { $price }
counter-check-tax = { common-tax } { $rate }
counter-check-levies = Pantti { $amount }
counter-check-stock = Varastossa kassan mukaan: { $quantity }
counter-check-age = Ikäraja { $years } vuotta
counter-times = Ensin määrä: 12 ×
counter-times-hint = Koskee seuraavaa skannausta tai napautusta.
counter-pieces = { $pieces } × seuraava
counter-price = Toinen hinta
counter-price-hint = Kirjoita yhden hinta ja napauta sitten syytä.
counter-reason-label = Väärä etiketti
counter-reason-damaged = Vaurioitunut
counter-reason-price-match = Hintalupaus
counter-reason-last-piece = Viimeinen kappale
counter-instead-of = normaalihinta { $price }
counter-age = Iän tarkistus
counter-age-born = Syntynyt { $day } tai aiemmin?
counter-age-goods = Ikäraja { $years } vuotta: { $goods }
counter-age-seen = Kyllä, tarkistin
counter-age-type = Kirjoita syntymäaika
counter-age-type-hint = Vuosi, kuukausi, päivä: 20080305. Se verrataan ja unohdetaan.
counter-age-refuse = Liian nuori: ota pois
counter-serial = Sarjanumero
counter-serial-hint = Lue tai kirjoita tämän kappaleen numero
counter-payment = Veloitettiinko kortti?
counter-payment-unknown = Kukaan ei tiedä, veloitettiinko kortti
counter-payment-amount = { $amount } kortilla: kukaan ei tiedä, veloitettiinko se
counter-payment-explain = Katso maksupäätteen viimeinen kuitti tai loki, tai soita palveluntarjoajalle. Älä veloita korttia uudelleen ennen kuin asia selviää.
counter-payment-reason = Mikä sen osoittaa? Kuitin nro, päätteen loki
counter-payment-charged = Veloitettiin
counter-payment-not-charged = Ei veloitettu
counter-refund = Saiko kortti rahansa takaisin?
counter-refund-unknown = Ei tiedetä, saiko kortti rahansa takaisin
# $amount (String) - the amount
counter-refund-amount = { $amount } kortille: ei tiedetä, menikö se perille
counter-refund-explain = Katso päätteen viimeinen kuitti tai loki tai soita palveluntarjoajalle. Älä palauta mitään uudelleen ennen kuin se tiedetään.
counter-refund-done = Se sai
counter-refund-not-done = Ei saanut
counter-parked-count =
    { $count ->
        [one] { $count } odottava kori
       *[other] { $count } odottavaa koria
    }

counter-reason-other = Muu syy
counter-reason-own = Miksi eri hinta?
counter-ask-terminal = Kysy päätteeltä
counter-check-store = { $store }: { $quantity } (tilanne { $time })
