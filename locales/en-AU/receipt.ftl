### What Australian receipts word differently.

receipt-tax = GST
receipt-tax-included = GST included
receipt-tax-mark = { $mark } Price includes { $rate } GST

## What a return is called: it says that it is meant as an adjustment note (A New Tax System (Goods and Services Tax) Act 1999, section
## 29-75; GSTR 2013/2).

receipt-title-return = Adjustment Note (Return)
receipt-title-credit-note = Adjustment Note
