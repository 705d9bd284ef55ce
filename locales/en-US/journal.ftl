### ui
### What the United States word differently.

journal-search = Reason, item, name, receipt, or an amount: 5.20, 10-50
journal-kind-locked = Register locked
journal-kind-recovered = Register mended itself
journal-kind-till-opened = Register opened
journal-kind-till-closed = Register closed
