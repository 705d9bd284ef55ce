### ui
### Ord der står på mange skærme.

common-language = Dansk
common-ok = OK
common-cancel = Annuller
common-back = Tilbage
common-close = Luk
common-clear = Ryd
common-tax = Moms
