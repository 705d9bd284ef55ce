### ui
### Bestellingen worden verzameld: wat te halen, voor welke bak, en wat te doen als het er niet is.

picking-title = Bestellingen verzamelen
picking-choose = Scan wat u pakt. Er wordt gezegd in welke bak het gaat.
picking-done = Alles is verzameld. Pak het in en meld het klaar.
picking-box = Bak { $box }
picking-of = { $done } van { $due }
picking-on-hand = Zou er moeten zijn: { $quantity }
picking-one = Eén gepakt
picking-all = Alle { $quantity } gepakt
picking-put-back = Eén gaat terug
picking-missing = Is er niet
picking-count = Hoeveel liggen er in het schap?
picking-no-count = Niet geteld
picking-count-is = Zoveel zijn er
picking-settle = Het is er niet. Wat wil de klant?
picking-refund = Geld terug
picking-other-store = In een andere winkel afhalen
picking-instead = Iets anders nemen
picking-found = Het is er toch
picking-instead-scan = Scan wat er in plaats daarvan gaat.
picking-instead-costs = { $article }, voor { $amount }: de klant betaalt nooit meer dan eerst.
picking-consent = Hoe is de klant akkoord gegaan?
picking-consent-phone = Telefonisch
picking-consent-message = Schriftelijk
picking-consent-in-person = De klant is hier
picking-no-store = Er is geen andere winkel bekend die het heeft.
picking-taken = { $name } verzamelt dit
picking-unasked = De hub is niet bereikbaar: misschien verzamelt een collega hetzelfde.
picking-asking = Uw collega’s horen dat u deze verzamelt …
picking-not-there = Niet aanwezig: { $quantity }
picking-bags = Tassen
picking-ready = Klaar
picking-is-ready = Bestelling { $order } ligt klaar. De klant krijgt bericht.
picking-picked = { $order }: in bak { $box }.
