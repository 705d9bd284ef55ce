### ui
### Bestillinger plukkes: hva som hentes, til hvilken boks, og hva man gjør hvis det mangler.

picking-title = Plukk bestillinger
picking-choose = Skann det du tar. Du får vite hvilken boks det skal i.
picking-done = Alt er plukket. Pakk det, og meld det klart.
picking-box = Boks { $box }
picking-of = { $done } av { $due }
picking-on-hand = Burde være her: { $quantity }
picking-one = Tok en
picking-all = Tok alle { $quantity }
picking-put-back = En går tilbake
picking-missing = Mangler
picking-count = Hvor mange er det på hyllen?
picking-no-count = Ikke talt
picking-count-is = Så mange er det
picking-settle = Den mangler. Hva vil kunden?
picking-refund = Pengene tilbake
picking-other-store = Hente i en annen butikk
picking-instead = Ta noe annet
picking-found = Den er her likevel
picking-instead-scan = Skann det som tas i stedet.
picking-instead-costs = { $article }, for { $amount }: kunden betaler aldri mer enn før.
picking-consent = Hvordan sa kunden ja?
picking-consent-phone = På telefon
picking-consent-message = Skriftlig
picking-consent-in-person = Kunden er her
picking-no-store = Ingen annen butikk er kjent som har den.
picking-taken = { $name } plukker dette
picking-unasked = Huben kan ikke nås: en kollega plukker kanskje det samme.
picking-asking = Kollegene får vite at du plukker disse …
picking-not-there = Mangler: { $quantity }
picking-bags = Poser
picking-ready = Klar
picking-is-ready = Bestilling { $order } er klar. Kunden får beskjed.
picking-picked = { $order }: i boks { $box }.
