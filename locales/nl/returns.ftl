### ui
### Artikelen komen terug: het scherm van een retour.

returns-title = Retour
returns-of = Retour van { $receipt }
returns-empty-title = Scan de bon
returns-look = Verkoop zoeken
returns-from-receipt = Retour nemen
returns-why = Waarom het terugkomt
returns-condition = Staat
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
