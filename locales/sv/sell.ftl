### ui
### Försäljning: varor på ena sidan, korgen på den andra.

sell-search = Sök varor
sell-keyboard = Tangentbord
sell-found =
    { $count ->
        [0] Inget hittades
        [one] { $count } vara
       *[other] { $count } varor
    }
sell-found-more = { $count } varor eller fler
sell-nothing-found = Ingen vara har det namnet eller numret. Prova färre bokstäver.
sell-no-products = Här finns inga varor ännu.
sell-previous-page = Föregående varor
sell-next-page = Fler varor
sell-basket = Korg
sell-items =
    { $count ->
        [one] { $count } vara
       *[other] { $count } varor
    }
sell-empty-title = Redo för nästa kund
sell-empty = Skanna en vara, tryck på en eller sök på namn.
sell-total = Totalt
sell-pay = Ta betalt
sell-more = Mer
sell-quantity = Antal
sell-one-less = En mindre
sell-one-more = En till
sell-discount = Rabatt
sell-in-percent = I %
sell-as-amount = Belopp
sell-note = Notering
sell-note-hint = Vad ska stå på kvittot?
sell-remove = Ta bort
sell-basket-discount = Rabatt på korgen
sell-clear-basket = Töm korgen
sell-clear-ask = Tömma hela korgen?
sell-clear-explain = Allt tas ut. Inget säljs.
sell-clear-keep = Behåll den
sell-weight = Vikt
sell-weight-hint = Läs av vikten på vågen.
sell-open-price = Pris
sell-open-price-hint = Skriv priset på etiketten.
sell-add = Lägg i korgen
sell-set = Använd
sell-choose-variant = Vilken?
sell-unknown-title = Streckkoden är okänd här
sell-unknown-search = Sök på namn
sell-unknown-open = Sälj som fri artikel
sell-receipts = Kvitton: sök, skriv ut igen, makulera
sell-no-sale = Öppna lådan
sell-sign-out = Logga ut
sell-devices = Enheter
sell-settings = Inställningar
sell-all = Allt
sell-each = { $price }/st
sell-measured = { $quantity } × { $price }
sell-tax = varav { common-tax } { $amount }
sell-discount-given = Rabatt { $amount }
sell-open-item = Fri artikel { $code }
sell-no-sale-reason = Öppnad på skärmen, ingen orsak angiven
sell-pack-issue = Nummer { $issue }
sell-pack-lot = Parti { $lot }
sell-pack-serial = Nr { $serial }
sell-pack-expires = Sista förbrukningsdag { $day }
sell-pack-best-before = Bäst före { $day }

sell-subtotal = Delsumma
sell-added-tax = { $tax } { $rate }
sell-not-charged = Skatt som inte tas ut
sell-explain = Hur summan blev till
sell-why = Varför det här priset?
sell-customer-language = Kundens språk
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = 1 { $article } till: ”{ $name }” drar av { $amount } mer
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = { $missing } till så drar ”{ $name }” av { $amount }
sell-coupon = Kupong
sell-coupon-hint = Skanna kupongen eller skriv koden.
sell-customer = Kund
sell-customer-hint = Skriv ett namn, en e-postadress eller ett telefonnummer.
sell-purchases = Köpt senast, i alla kassor och på webben:
sell-purchases-asking = Frågar vad som köptes senast.
sell-purchases-offline = Centralen kan inte nås: tidigare köp är inte kända här.
sell-purchases-none = Inga köp ännu som centralen känner till.
sell-purchases-web = Webb
sell-give-back = Ge tillbaka { $amount }
sell-voucher = Presentkort
sell-voucher-hint = Skriv värdet: så mycket betalar kunden.
sell-voucher-name = Vem är det till?
sell-voucher-name-hint = Mottagarens namn, eller ingenting
sell-voucher-anything = Allt
sell-voucher-find = Hitta ett presentkort
sell-voucher-find-hint = Mottagarens namn, som på presentkortet
sell-voucher-search = Sök
# $day (String) - when it was issued
sell-voucher-issued = Utfärdat { $day }
sell-training = Öva
sell-customer-points = Poäng: { $points } (per { $time })
sell-customer-points-unsure = Poäng: { $points } (ålder okänd)
sell-taken-over = Övertaget från telefonen: { $count }
