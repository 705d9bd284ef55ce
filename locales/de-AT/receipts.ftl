### ui
### Was in Österreich anders heißt.

receipts-no-sales = An dieser Kassa wurde noch nichts verkauft.
receipts-void-card-back = { $amount } an der Bankomatkassa erstatten.
