### ui
### Varer kommer tilbake: skjermen for en retur.

returns-title = Retur
returns-of = Retur fra { $receipt }
returns-empty-title = Skann kvitteringen
returns-look = Finn salget
returns-from-receipt = Ta varer i retur
returns-why = Hvorfor den kommer i retur
returns-condition = Tilstand
returns-back = Tilbakebetales
returns-confirm = Til kurven
returns-take-out = Fjern returen
returns-line = { $sold } solgt, { $left } kan returneres
returns-came-back = { $quantity } kom i retur { $day }, { $receipt }
returns-unwound = { $name } trakk { $before } fra det kunden hadde. Det kunden beholder, gir { $after }, så det gis så mye mindre tilbake.
returns-withdrawn = { $name } beholdes og koster { $amount } mer uten kampanjen.
returns-to-card = { $amount } går tilbake til kortet som betalte.
returns-in-cash = { $amount } gis tilbake kontant.
returns-reason-does-not-fit = Passer ikke
returns-reason-defective = Feil på varen
returns-reason-changed-mind = Angret kjøp
returns-reason-wrong-article = Feil vare
returns-reason-other = Annet
returns-condition-as-new = Som ny
returns-condition-opened = Åpnet
returns-condition-damaged = Skadet
returns-empty = Koden står nederst på kvitteringen.
returns-note = Notat
