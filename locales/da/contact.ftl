### ui
### Kunder, der skrives op ved kassen.

contact-new = Ny kunde
contact-change = Ret
contact-name = Navn
contact-phone = Telefon
contact-email = E-mail
contact-street = Gade og nummer
contact-postcode = Postnummer
contact-town = By
contact-ask = Må vi skrive til dig med nyheder og tilbud?
contact-ask-email = E-mail
contact-ask-phone = Telefon
contact-ask-post = Post
contact-save = Gem
