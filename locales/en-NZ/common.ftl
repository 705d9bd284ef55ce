### ui
### What New Zealand writes differently from English in general.

common-language = English (New Zealand)
common-tax = GST
