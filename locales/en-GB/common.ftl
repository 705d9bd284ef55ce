### ui
### What the United Kingdom writes differently from English in general.

common-language = English (UK)
common-tax = VAT
