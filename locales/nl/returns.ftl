### ui
### Artikelen komen terug: het scherm van een retour.

returns-title = Retour
returns-of = Retour van { $receipt }
returns-empty-title = Scan de bon
returns-look = Verkoop zoeken
returns-without = Er is geen bon
returns-elsewhere = Hij is van een andere kassa of winkel
returns-elsewhere-title = Welke bon is het?
returns-elsewhere-hint = Scan de code of typ het nummer ernaast.
returns-elsewhere-field = Bonnummer
returns-go-on = Verder
returns-article-title = Wat komt terug?
returns-article-field = Scan het artikel of typ naam of nummer
returns-article-other = Ander artikel
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = { $price } per stuk: de laagste prijs van de laatste { $days } dagen
# $days (Number) - days
returns-rule-price = Wat deze kassa niet verkocht, telt voor de laagste prijs hier in de laatste { $days } dagen.
# $max (String) - the most
returns-rule-max = Zo gaat hoogstens { $max } terug.
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt } is van een andere kassa van deze winkel. Daar geldt de betaalde prijs; hier telt het alsof er geen bon is.
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt } is van een andere winkel in het land. Daar geldt de betaalde prijs; hier telt het alsof er geen bon is.
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt } is uit een ander land: andere verkoper, munt en belasting. Geld gaat alleen daar terug. Hier kan worden geruild: sla artikelen van minstens dezelfde waarde aan.
returns-note-title = Een notitie bij deze regel
returns-note-field = Wat valt erover te zeggen?
returns-note-set = Notitie bewaren
# $code (String) - a coupon
returns-coupon-used = Coupon { $code } blijft gebruikt.
returns-counts = Telt voor
returns-from-receipt = Retour nemen
returns-why = Waarom het terugkomt
returns-condition = Staat
returns-pick = Scan wat terugkomt of tik op plus ernaast.
returns-back = Gaat terug
returns-confirm = In de mand
returns-take-out = Retour verwijderen
returns-line = { $sold } verkocht, { $left } kan retour
returns-came-back = { $quantity } kwam terug op { $day }, { $receipt }
returns-unwound = { $name } gaf { $before } korting op wat de klant had. Wat de klant houdt, geeft { $after }; het verschil gaat minder terug.
returns-withdrawn = { $name } blijft en kost zonder de actie { $amount } meer.
returns-to-card = { $amount } gaat terug op de kaart waarmee is betaald.
returns-in-cash = { $amount } gaat contant terug.
returns-reason-does-not-fit = Past niet
returns-reason-defective = Defect
returns-reason-changed-mind = Toch niet gewenst
returns-reason-wrong-article = Verkeerd artikel
returns-reason-other = Anders
returns-condition-as-new = Als nieuw
returns-condition-opened = Geopend
returns-condition-damaged = Beschadigd
returns-empty = De code staat onderaan de bon.
returns-note = Notitie
returns-hub-asking = De hub wordt gevraagd wat er elders terugkwam …
returns-hub-known = Wat overal terugkwam is meegeteld tot { $time }.
returns-hub-known-in-part = Wat de hub weet is meegeteld. Van sommige kassa’s is nog niets gehoord.
returns-hub-unasked = De hub is niet bereikbaar: wat bij andere kassa’s of online terugkwam is niet bekend. De regels van de winkel gelden.
returns-hub-unknown = De hub kent deze bon nog niet: wat elders terugkwam is niet bekend. De regels van de winkel gelden.
returns-order = Het is een online bestelling
returns-order-title = Welke bestelling is het?
returns-order-hint = Scan de code of typ het nummer. Anders de naam van de klant of de laatste vier cijfers van de kaart.
returns-order-field = Bestelling, klant of kaart
returns-order-of = Retour van bestelling { $order }
returns-order-document = Het document erbij is { $document }.
returns-to-online = { $amount } gaat terug zoals online is betaald.
returns-orders-none = Geen betaalde bestelling gevonden.
returns-orders-unasked = De centrale is niet bereikbaar: op klant of kaart zoeken kan alleen met netwerk.
returns-condition-not-collected = Niet afgehaald
