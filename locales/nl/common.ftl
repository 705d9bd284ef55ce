### ui
### Woorden die op veel schermen staan.

common-language = Nederlands
common-ok = OK
common-cancel = Annuleren
common-back = Terug
common-close = Sluiten
common-clear = Wissen
common-tax = btw
