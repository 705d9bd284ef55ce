### ui
### कई स्क्रीनों पर आने वाले शब्द।

common-language = हिन्दी
common-ok = ठीक
common-cancel = रद्द करें
common-back = वापस
common-close = बंद करें
common-clear = साफ़ करें
common-tax = GST
