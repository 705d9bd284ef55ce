### ui
### The window that faces the customer, in the language of the store.

customer-welcome = Welcome
customer-total = Total
customer-due = To pay
customer-cash = Cash
customer-card = Card
customer-discount = Discount
customer-change = Your change
customer-thanks = Thank you

# $count (Number) - lines that are not seen
customer-earlier = { $count } more above
