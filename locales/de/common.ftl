### ui
### Words that stand on many screens.

common-language = Deutsch
common-ok = OK
common-cancel = Abbrechen
common-back = Zurück
common-close = Schließen
common-clear = Löschen
common-tax = MwSt.
