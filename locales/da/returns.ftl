### ui
### Varer kommer tilbage: skærmen for en returnering.

returns-title = Returnering
returns-of = Returnering fra { $receipt }
returns-empty-title = Scan bonen
returns-look = Find salget
returns-from-receipt = Tag varer retur
returns-why = Hvorfor den kommer retur
returns-condition = Stand
returns-back = Tilbagebetales
returns-confirm = Til kurven
returns-take-out = Fjern returneringen
returns-line = { $sold } solgt, { $left } kan returneres
returns-came-back = { $quantity } kom retur { $day }, { $receipt }
returns-unwound = { $name } trak { $before } fra det, kunden havde. Det, kunden beholder, giver { $after }, så der gives så meget mindre tilbage.
returns-withdrawn = { $name } beholdes og koster { $amount } mere uden kampagnen.
returns-to-card = { $amount } går tilbage til kortet, der betalte.
returns-in-cash = { $amount } gives tilbage kontant.
returns-reason-does-not-fit = Passer ikke
returns-reason-defective = Fejl på varen
returns-reason-changed-mind = Fortrudt køb
returns-reason-wrong-article = Forkert vare
returns-reason-other = Andet
returns-condition-as-new = Som ny
returns-condition-opened = Åbnet
returns-condition-damaged = Beskadiget
returns-empty = Koden står nederst på bonen.
returns-note = Note
