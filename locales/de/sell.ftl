### ui
### Ringing up: products on one side, the basket on the other.

sell-search = Artikel suchen
sell-keyboard = Tastatur

# $count (Number) - products found
sell-found =
    { $count ->
        [0] Nichts gefunden
        [one] { $count } Artikel
       *[other] { $count } Artikel
    }

# $count (Number) - products that are shown of those that were found
sell-found-more = { $count } Artikel oder mehr
sell-nothing-found = Kein Artikel heißt so. Weniger Buchstaben versuchen.
sell-no-products = Hier gibt es noch keine Artikel.
sell-previous-page = Vorherige Artikel
sell-next-page = Weitere Artikel
sell-basket = Korb

# $count (Number) - pieces in the basket
sell-items =
    { $count ->
        [one] { $count } Artikel
       *[other] { $count } Artikel
    }

sell-empty-title = Bereit für den nächsten Kunden
sell-empty = Artikel scannen, antippen oder suchen.
sell-total = Summe
sell-pay = Bezahlen
sell-more = Mehr
sell-quantity = Menge
sell-one-less = Eins weniger
sell-one-more = Eins mehr
sell-discount = Rabatt
sell-in-percent = In %
sell-as-amount = Betrag
sell-note = Notiz
sell-note-hint = Was soll auf dem Bon stehen?
sell-remove = Entfernen
sell-basket-discount = Rabatt auf den Korb
sell-clear-basket = Korb leeren
sell-clear-ask = Den ganzen Korb leeren?
sell-clear-explain = Alles wird herausgenommen. Nichts wird verkauft.
sell-clear-keep = Behalten
sell-weight = Gewicht
sell-weight-hint = Gewicht von der Waage ablesen.
sell-open-price = Preis
sell-open-price-hint = Preis vom Etikett eintippen.
sell-add = In den Korb
sell-set = Übernehmen
sell-choose-variant = Welche Ausführung?
sell-unknown-title = Unbekannter Strichcode
sell-unknown-search = Nach Namen suchen
sell-unknown-open = Mit freiem Preis verkaufen
sell-receipts = Bons: suchen, neu drucken, stornieren

sell-no-sale = Schublade öffnen
sell-sign-out = Abmelden
sell-devices = Geräte
sell-settings = Einstellungen

sell-all = Alles
sell-each = je { $price }
sell-measured = { $quantity } × { $price }
sell-tax = inkl. { common-tax } { $amount }
sell-discount-given = Rabatt { $amount }
sell-open-item = Freier Artikel { $code }
sell-no-sale-reason = Am Bildschirm geöffnet, ohne Angabe eines Grundes

sell-pack-issue = Ausgabe { $issue }
sell-pack-lot = Charge { $lot }
sell-pack-serial = Nr. { $serial }
sell-pack-expires = Läuft ab am { $day }
sell-pack-best-before = Mindestens haltbar bis { $day }

sell-subtotal = Zwischensumme
sell-added-tax = { $tax } { $rate }
sell-not-charged = Nicht berechnete Steuer
sell-explain = Wie diese Summe zustande kam
sell-why = Warum dieser Preis?
sell-customer-language = Sprache des Kunden
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = 1 × { $article } mehr: „{ $name }“ zieht { $amount } mehr ab
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = Noch { $missing }, dann zieht „{ $name }“ { $amount } ab
sell-coupon = Coupon
sell-coupon-hint = Coupon scannen oder Code eingeben.
sell-customer = Kundin oder Kunde
sell-customer-hint = Name, E-Mail-Adresse oder Telefonnummer eingeben.
sell-purchases = Zuletzt gekauft, an allen Kassen und im Web:
sell-purchases-asking = Es wird gefragt, was zuletzt gekauft wurde.
sell-purchases-offline = Die Zentrale ist nicht erreichbar: frühere Käufe sind hier nicht bekannt.
sell-purchases-none = Noch kein Kauf, den die Zentrale kennt.
sell-purchases-web = Web
sell-give-back = { $amount } zurückgeben
sell-voucher = Geschenkgutschein
sell-voucher-hint = Den Wert eintippen: so viel wird dafür bezahlt.
sell-voucher-name = Für wen ist er?
sell-voucher-name-hint = Name, oder leer lassen
sell-voucher-anything = Alles
sell-voucher-find = Gutschein suchen
sell-voucher-find-hint = Name, wie er auf dem Gutschein steht
sell-voucher-search = Suchen
# $day (String) - when it was issued
sell-voucher-issued = Ausgestellt am { $day }
sell-training = Üben
sell-customer-points = Punkte: { $points } (Stand { $time })
sell-customer-points-unsure = Punkte: { $points } (Stand unbekannt)
sell-taken-over = Vom Telefon übernommen: { $count }
