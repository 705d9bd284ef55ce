### ui
### Words that stand on many screens.

common-language = Deutsch
common-yes = Ja
common-no = Nein
common-ok = OK
common-cancel = Abbrechen
common-back = Zurück
common-next = Weiter
common-close = Schließen
common-clear = Löschen
common-delete = Entfernen
common-done = Fertig
common-search = Suchen
common-continue = Fortfahren
common-try-again = Erneut versuchen
common-none = Keine
common-on = Ein
common-off = Aus
common-tax = MwSt.

## How a piece is counted.

common-unit-each = Stück

## Counted things.

common-items =
    { $count ->
        [one] { $count } Artikel
       *[other] { $count } Artikel
    }
