### ui
### Ord som står på mange skjermer.

common-language = Norsk bokmål
common-ok = OK
common-cancel = Avbryt
common-back = Tilbake
common-close = Lukk
common-clear = Tøm
common-tax = MVA
