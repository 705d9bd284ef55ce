### ui
### What the United States word differently.

receipts-search = Receipt number, amount, item or day
receipts-no-sales = No sale has been made on this register yet.
