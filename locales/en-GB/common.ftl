### ui
### What the United Kingdom writes differently from English in general.

common-tax = VAT
common-unit-litre = l
