### ui
### What the United States word differently.

cash-left-open = This register hasn’t been closed since { $day }. Count it and close it when you can.
cash-sealed = A count is sealed: the register can be closed.
cash-close = Close the register
