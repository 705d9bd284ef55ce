### ui
### Tuotteita palautetaan: palautusnäyttö.

returns-title = Palautus
returns-of = Palautus kuitista { $receipt }
returns-empty-title = Lue kuitti
returns-look = Hae myynti
returns-from-receipt = Palauta tuotteita
returns-why = Miksi se palautetaan
returns-condition = Kunto
returns-back = Palautetaan
returns-confirm = Koriin
returns-take-out = Poista palautus
returns-line = myyty { $sold }, voi palauttaa { $left }
returns-came-back = palautettu { $quantity }, { $day }, { $receipt }
returns-unwound = { $name } vähensi { $before } asiakkaan ostoksista. Jäävistä saa { $after }, joten palautetaan sen verran vähemmän.
returns-withdrawn = { $name } jää ja maksaa { $amount } enemmän ilman kampanjaa.
returns-to-card = { $amount } palautetaan kortille, jolla maksettiin.
returns-in-cash = { $amount } palautetaan käteisenä.
returns-reason-does-not-fit = Ei sovi
returns-reason-defective = Viallinen
returns-reason-changed-mind = Muutti mielensä
returns-reason-wrong-article = Väärä tuote
returns-reason-other = Muu
returns-condition-as-new = Uudenveroinen
returns-condition-opened = Avattu
returns-condition-damaged = Vaurioitunut
returns-empty = Koodi on kuitin lopussa.
returns-note = Huomautus
