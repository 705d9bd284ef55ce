### What Irish receipts word differently.

receipt-tax = VAT
receipt-tax-included = VAT included
receipt-tax-mark = { $mark } Price includes { $rate } VAT
