### ui
### Words that stand on many screens.

common-language = English
common-ok = OK
common-cancel = Cancel
common-back = Back
common-close = Close
common-clear = Clear
common-tax = Tax
