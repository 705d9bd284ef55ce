### What New Zealand receipts word differently.

receipt-tax = GST
receipt-tax-included = GST included
receipt-tax-mark = { $mark } Price includes { $rate } GST

## What a return is called: every receipt is taxable supply information here, and this corrects it (Goods and Services Tax Act 1985, sections
## 19E and 19N; ird.govt.nz, Credit and debit notes). A credit note is read as such a correction, too (section 19Q).

receipt-title-return = Supply Correction (Return)
receipt-title-credit-note = Supply Correction (Credit Note)
