### ui
### Słowa wspólne dla wielu ekranów.

common-language = Polski
common-ok = OK
common-cancel = Anuluj
common-back = Wstecz
common-close = Zamknij
common-clear = Wyczyść
common-tax = VAT
