### ui
### What Australia writes differently from English in general.

common-language = English (Australia)
common-tax = GST
