### ui
### Bestillinger plukkes: hvad der hentes, til hvilken kasse, og hvad man gør, hvis det mangler.

picking-title = Pluk bestillinger
picking-choose = Scan det, du tager. Du får at vide, hvilken kasse det skal i.
picking-done = Alt er plukket. Pak det, og meld det klar.
picking-box = Kasse { $box }
picking-of = { $done } af { $due }
picking-on-hand = Burde være her: { $quantity }
picking-one = Tog en
picking-all = Tog alle { $quantity }
picking-put-back = En går tilbage
picking-missing = Mangler
picking-count = Hvor mange er der på hylden?
picking-no-count = Ikke talt
picking-count-is = Så mange er der
picking-settle = Den mangler. Hvad vil kunden?
picking-refund = Pengene tilbage
picking-other-store = Hente i en anden butik
picking-instead = Tage noget andet
picking-found = Den er der alligevel
picking-instead-scan = Scan det, der tages i stedet.
picking-instead-costs = { $article }, for { $amount }: kunden betaler aldrig mere end før.
picking-consent = Hvordan sagde kunden ja?
picking-consent-phone = I telefonen
picking-consent-message = Skriftligt
picking-consent-in-person = Kunden er her
picking-no-store = Ingen anden butik vides at have den.
picking-taken = { $name } plukker dette
picking-unasked = Hubben kan ikke nås: en kollega plukker måske det samme.
picking-asking = Dine kolleger får at vide, at du plukker disse …
picking-not-there = Mangler: { $quantity }
picking-bags = Poser
picking-ready = Klar
picking-is-ready = Bestilling { $order } er klar. Kunden får besked.
picking-picked = { $order }: i kasse { $box }.
