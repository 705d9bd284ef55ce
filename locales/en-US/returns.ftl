### ui
### What the United States word differently.

returns-empty = Its code is at the end of the paper. Without it, look for the sale by day, amount or item.
returns-reason-wrong-article = Wrong item
