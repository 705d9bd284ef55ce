### ui
### Aanslaan: artikelen aan de ene kant, de mand aan de andere.

sell-search = Artikelen zoeken
sell-keyboard = Toetsenbord
sell-found =
    { $count ->
        [0] Niets gevonden
        [one] { $count } artikel
       *[other] { $count } artikelen
    }
sell-found-more = { $count } artikelen of meer
sell-nothing-found = Geen artikel heeft die naam of dat nummer. Probeer minder letters.
sell-no-products = Hier zijn nog geen artikelen.
sell-previous-page = Vorige artikelen
sell-next-page = Meer artikelen
sell-basket = Mand
sell-items =
    { $count ->
        [one] { $count } artikel
       *[other] { $count } artikelen
    }
sell-empty-title = Klaar voor de volgende klant
sell-empty = Scan een artikel, tik erop of zoek het op naam.
sell-total = Totaal
sell-pay = Afrekenen
sell-more = Meer
sell-quantity = Aantal
sell-one-less = Eén minder
sell-one-more = Eén meer
sell-discount = Korting
sell-in-percent = In %
sell-as-amount = Bedrag
sell-note = Notitie
sell-note-hint = Wat moet er op de bon staan?
sell-remove = Verwijderen
sell-basket-discount = Korting op de mand
sell-clear-basket = Mand legen
sell-clear-ask = De hele mand legen?
sell-clear-explain = Alles wordt eruit gehaald. Er wordt niets verkocht.
sell-clear-keep = Behouden
sell-weight = Gewicht
sell-weight-hint = Lees het gewicht af van de weegschaal.
sell-open-price = Prijs
sell-open-price-hint = Toets de prijs van het etiket in.
sell-add = In de mand
sell-set = Toepassen
sell-choose-variant = Welke?
sell-unknown-title = Deze streepjescode is hier onbekend
sell-unknown-search = Op naam zoeken
sell-unknown-open = Als vrij artikel verkopen
sell-receipts = Bonnen: zoeken, opnieuw afdrukken, annuleren
sell-no-sale = Lade openen
sell-sign-out = Afmelden
sell-devices = Apparaten
sell-settings = Instellingen
sell-all = Alles
sell-each = { $price } per stuk
sell-measured = { $quantity } × { $price }
sell-tax = incl. { common-tax } { $amount }
sell-discount-given = Korting { $amount }
sell-open-item = Vrij artikel { $code }
sell-no-sale-reason = Geopend op het scherm, geen reden opgegeven
sell-pack-issue = Nummer { $issue }
sell-pack-lot = Partij { $lot }
sell-pack-serial = Nr. { $serial }
sell-pack-expires = Verloopt op { $day }
sell-pack-best-before = Ten minste houdbaar tot { $day }

sell-subtotal = Subtotaal
sell-added-tax = { $tax } { $rate }
sell-not-charged = Niet berekende belasting
sell-explain = Hoe dit totaal tot stand kwam
sell-why = Waarom deze prijs?
sell-customer-language = Taal van de klant
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = 1 { $article } meer: “{ $name }” trekt { $amount } meer af
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = Nog { $missing } en “{ $name }” trekt { $amount } af
sell-coupon = Coupon
sell-coupon-hint = Scan de coupon of toets de code in.
sell-customer = Klant
sell-customer-hint = Toets een naam, e-mailadres of telefoonnummer in.
sell-purchases = Laatst gekocht, aan elke kassa en op het web:
sell-purchases-asking = Er wordt gevraagd wat laatst is gekocht.
sell-purchases-offline = De centrale is niet bereikbaar: aankopen zijn hier niet bekend.
sell-purchases-none = Nog geen aankoop die de centrale kent.
sell-purchases-web = Web
sell-give-back = { $amount } teruggeven
sell-voucher = Cadeaubon
sell-voucher-hint = Toets de waarde in: zoveel betaalt de klant.
sell-voucher-name = Voor wie is hij?
sell-voucher-name-hint = Naam van de ontvanger, of niets
sell-voucher-anything = Alles
sell-voucher-find = Cadeaubon zoeken
sell-voucher-find-hint = Naam van de ontvanger, zoals op de bon
sell-voucher-search = Zoeken
# $day (String) - when it was issued
sell-voucher-issued = Uitgegeven op { $day }
sell-training = Oefenen
sell-customer-points = Punten: { $points } (per { $time })
sell-customer-points-unsure = Punten: { $points } (datum onbekend)
sell-taken-over = Overgenomen van de telefoon: { $count }
