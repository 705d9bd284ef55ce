### ui
### What the United States word differently.

help-sell-next = Scan the first item. When everything is in the basket, press Pay.
help-receipts-next = Scan a receipt, or type its number, an amount, an item or a day.
help-settings = Language, colors, size of text and the hand you work with are chosen here. Every choice shows at once.
help-country = Here you read which taxes and rules this register follows, and from which day.
help-cash-next = The colored button is what usually comes next.
help-sign-devices = Printer, scanner, drawer. A tick: all is well. In color: tap to see what to do.
help-sign-look = Language, colors, text size and hand.
