### What New Zealand receipts word differently.

receipt-tax = GST
receipt-tax-included = GST included
receipt-tax-mark = { $mark } Price includes { $rate } GST
