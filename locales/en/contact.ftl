### ui
### Customers who are written down at the till.

contact-new = New customer
contact-change = Edit
contact-name = Name
contact-phone = Telephone
contact-email = E-mail
contact-street = Street and number
contact-postcode = Postcode
contact-town = Town
# The customer is asked this; each answer that follows is a way they agree to.
contact-ask = May we write to you with news and offers?
contact-ask-email = E-mail
contact-ask-phone = Phone
contact-ask-post = Post
contact-save = Save
