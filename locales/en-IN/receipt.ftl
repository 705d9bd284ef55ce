### What India words differently.

receipt-title-receipt = Bill
receipt-number = Bill no.
receipt-operator = Cashier
receipt-workstation = Counter
receipt-rounding = Round off
receipt-tax = GST
receipt-tax-included = GST included
receipt-tax-net = Taxable
receipt-tax-mark = { $mark } Price includes { $rate } GST
receipt-keep = Please keep this bill as proof of purchase.
