### What Canada words differently.

receipt-card = Debit/credit card
receipt-refund-card = Refunded to debit/credit card
