### ui
### Taking the money.

pay-due = To pay
pay-remaining = Still to pay
pay-taken = Received
pay-none-taken = Choose how the customer pays. Part amounts are fine: type one first.
pay-cash = Cash
pay-card = Card
pay-voucher = Voucher
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = Back to voucher …{ $tail }: { $amount }
pay-exact = Exact
pay-amount = Amount
pay-whole = All that is left
pay-remove = Take back
pay-back = Back to the basket
pay-card-title = On the card terminal
pay-card-explain = Type this amount on the card terminal and let the customer pay. What does the terminal say?
pay-card-unknown = I don’t know
# $currency (String) - the currency's code
# $rate (String) - what one of it is taken for
pay-foreign = { $currency } at { $rate }
pay-card-approved = Approved
pay-card-declined = Declined
pay-card-cancel = Pay another way
pay-refund-title = Back to the card, on the terminal
pay-refund-explain = Choose refund on the card terminal, type this amount and use the card that paid. What does the terminal say?
pay-refund-approved = Given back
pay-refund-declined = Refused
pay-refund-cancel = Another way
pay-rounding = Rounding
pay-give-back = Give back
pay-given = Given back
# $amount (String) - what goes to the card
pay-give-card = { $amount } goes back to the card that paid: tap Card.
pay-terminal-title = The customer pays at the terminal
pay-terminal-refund-title = The terminal gives the money back
pay-terminal-card = Waiting for the card
pay-terminal-customer = The customer answers the terminal
pay-terminal-bank = The bank is being asked
pay-terminal-take-card = The customer takes the card out
pay-terminal-wait = The terminal is at work
pay-terminal-asking = The link broke: the terminal is asked what became of it
pay-terminal-end = End the payment
pay-online = As paid online
# $amount (String) - what goes back so
pay-to-online = { $amount } back as paid online
