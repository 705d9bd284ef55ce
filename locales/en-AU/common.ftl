### ui
### What Australia writes differently from English in general.

common-tax = GST
