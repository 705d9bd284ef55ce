### ui
### What the United States word differently.

returns-elsewhere = It is from another register or shop
returns-article-field = Scan the item, or type its name or number
returns-article-other = Another item
returns-rule-price = What this register didn’t sell counts at its lowest price here in the last { $days } days.
returns-rule-other-till = { $receipt } is from another register of this store. There it comes back at the price that was paid; here it counts as if there were no receipt.
returns-reason-wrong-article = Wrong item
