### ui
### What the United States word differently.

counter-abandon-reason = Given up at the register
counter-check-stock = On hand by the register’s book: { $quantity }
