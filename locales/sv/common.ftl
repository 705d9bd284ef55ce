### ui
### Ord som står på många skärmar.

common-language = Svenska
common-ok = OK
common-cancel = Avbryt
common-back = Tillbaka
common-close = Stäng
common-clear = Rensa
common-tax = Moms
