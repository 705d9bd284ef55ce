### ui
### Bestellungen werden zusammengestellt: was zu holen ist, für welche Kiste, und was zu tun ist, wenn es fehlt.

picking-title = Bestellungen zusammenstellen
picking-choose = Scannen Sie, was Sie nehmen. Es wird gesagt, in welche Kiste es kommt.
picking-done = Alles ist zusammen. Packen Sie es ein und melden Sie es bereit.
picking-box = Kiste { $box }
picking-of = { $done } von { $due }
picking-on-hand = Sollte da sein: { $quantity }
picking-one = Eins geholt
picking-all = Alle { $quantity } geholt
picking-put-back = Eins zurück
picking-missing = Ist nicht da
picking-count = Wie viele liegen im Regal?
picking-no-count = Nicht gezählt
picking-count-is = So viele sind da
picking-settle = Es ist nicht da. Was möchte der Kunde?
picking-refund = Geld zurück
picking-other-store = In anderer Filiale abholen
picking-instead = Etwas anderes nehmen
picking-found = Es ist doch da
picking-instead-scan = Scannen Sie, was stattdessen genommen wird.
picking-instead-costs = { $article } für { $amount }: Der Kunde zahlt nie mehr als vorher.
picking-consent = Wie hat der Kunde zugestimmt?
picking-consent-phone = Am Telefon
picking-consent-message = Schriftlich
picking-consent-in-person = Er ist hier
picking-no-store = Es ist keine andere Filiale bekannt, die es hat.
picking-taken = { $name } holt das
picking-unasked = Die Zentrale ist nicht erreichbar: Vielleicht holt jemand anderes dasselbe.
picking-asking = Die Kollegen erfahren, dass Sie diese holen …
picking-not-there = Nicht da: { $quantity }
picking-bags = Taschen
picking-ready = Bereit
picking-is-ready = Die Bestellung { $order } liegt bereit. Der Kunde erfährt es.
picking-picked = { $order }: in Kiste { $box }.
