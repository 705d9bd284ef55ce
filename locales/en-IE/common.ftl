### ui
### What Ireland writes differently from English in general.

common-language = English (Ireland)
common-tax = VAT
