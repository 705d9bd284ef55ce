### ui
### Parole comuni a molte schermate.

common-language = Italiano
common-ok = OK
common-cancel = Annulla
common-back = Indietro
common-close = Chiudi
common-clear = Cancella
common-tax = IVA
