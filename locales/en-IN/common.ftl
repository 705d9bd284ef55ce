### ui
### What India words differently.

common-language = English (India)
common-tax = GST
