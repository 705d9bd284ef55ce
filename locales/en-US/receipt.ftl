### What the United States word differently.

receipt-operator = Cashier
receipt-workstation = Register
receipt-tax-net = Taxable
receipt-tax-gross = With tax
receipt-tax-mark = { $mark } Taxed at { $rate }
receipt-test-centre = Center
receipt-return-reason-wrong-article = Wrong item
