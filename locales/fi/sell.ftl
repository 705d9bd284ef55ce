### ui
### Myynti: tuotteet toisella puolella, kori toisella.

sell-search = Hae tuotteita
sell-keyboard = Näppäimistö
sell-found =
    { $count ->
        [0] Ei tuloksia
        [one] { $count } tuote
       *[other] { $count } tuotetta
    }
sell-found-more = Vähintään { $count } tuotetta
sell-nothing-found = Sen nimistä tai numeroista tuotetta ei ole. Kokeile vähempiä kirjaimia.
sell-no-products = Täällä ei ole vielä tuotteita.
sell-previous-page = Edelliset tuotteet
sell-next-page = Lisää tuotteita
sell-basket = Kori
sell-items =
    { $count ->
        [one] { $count } tuote
       *[other] { $count } tuotetta
    }
sell-empty-title = Valmis seuraavalle asiakkaalle
sell-empty = Lue tuote, napauta sitä tai hae nimellä.
sell-total = Yhteensä
sell-pay = Maksu
sell-more = Lisää
sell-quantity = Määrä
sell-one-less = Yksi vähemmän
sell-one-more = Yksi lisää
sell-discount = Alennus
sell-in-percent = Prosentteina
sell-as-amount = Summana
sell-note = Huomautus
sell-note-hint = Mitä kuitissa pitää lukea?
sell-remove = Poista
sell-basket-discount = Alennus korista
sell-clear-basket = Tyhjennä kori
sell-clear-ask = Tyhjennetäänkö koko kori?
sell-clear-explain = Kaikki otetaan pois. Mitään ei myydä.
sell-clear-keep = Säilytä
sell-weight = Paino
sell-weight-hint = Lue paino vaa’alta.
sell-open-price = Hinta
sell-open-price-hint = Näppäile etiketin hinta.
sell-add = Lisää koriin
sell-set = Käytä
sell-choose-variant = Mikä näistä?
sell-unknown-title = Viivakoodia ei tunneta täällä
sell-unknown-search = Hae nimellä
sell-unknown-open = Myy avoimena tuotteena
sell-receipts = Kuitit: hae, tulosta, mitätöi
sell-no-sale = Avaa laatikko
sell-sign-out = Kirjaudu ulos
sell-devices = Laitteet
sell-settings = Asetukset
sell-all = Kaikki
sell-each = { $price } / kpl
sell-measured = { $quantity } × { $price }
sell-tax = sis. { common-tax } { $amount }
sell-discount-given = Alennus { $amount }
sell-open-item = Avoin tuote { $code }
sell-no-sale-reason = Avattu näytöltä, syytä ei annettu
sell-pack-issue = Numero { $issue }
sell-pack-lot = Erä { $lot }
sell-pack-serial = Nro { $serial }
sell-pack-expires = Viimeinen käyttöpäivä { $day }
sell-pack-best-before = Parasta ennen { $day }

sell-subtotal = Välisumma
sell-added-tax = { $tax } { $rate }
sell-not-charged = Vero, jota ei peritä
sell-explain = Miten tämä summa syntyi
sell-why = Miksi tämä hinta?
sell-customer-language = Asiakkaan kieli
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = 1 { $article } lisää: ”{ $name }” vähentää { $amount } enemmän
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = Vielä { $missing }, niin ”{ $name }” vähentää { $amount }
sell-coupon = Kuponki
sell-coupon-hint = Lue kuponki tai näppäile koodi.
sell-customer = Asiakas
sell-customer-hint = Kirjoita nimi, sähköpostiosoite tai puhelinnumero.
sell-purchases = Viimeksi ostettu, millä tahansa kassalla ja verkossa:
sell-purchases-asking = Kysytään viimeisimpiä ostoksia.
sell-purchases-offline = Keskukseen ei saada yhteyttä: ostoksia ei tunneta täällä.
sell-purchases-none = Keskus ei tunne vielä yhtään ostosta.
sell-purchases-web = Verkko
sell-give-back = Palauta { $amount }
sell-voucher = Lahjakortti
sell-voucher-hint = Näppäile arvo: sen verran asiakas maksaa.
sell-voucher-name = Kenelle se on?
sell-voucher-name-hint = Saajan nimi, tai jätä tyhjäksi
sell-voucher-anything = Kaikki
sell-voucher-find = Etsi lahjakortti
sell-voucher-find-hint = Saajan nimi, kuten lahjakortissa
sell-voucher-search = Etsi
# $day (String) - when it was issued
sell-voucher-issued = Myönnetty { $day }
sell-training = Harjoittele
sell-customer-points = Pisteet: { $points } (tilanne { $time })
sell-customer-points-unsure = Pisteet: { $points } (ajankohta tuntematon)
sell-taken-over = Siirretty puhelimesta: { $count }
