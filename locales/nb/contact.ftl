### ui
### Kunder som skrives opp i kassen.

contact-new = Ny kunde
contact-change = Endre
contact-name = Navn
contact-phone = Telefon
contact-email = E-post
contact-street = Gate og nummer
contact-postcode = Postnummer
contact-town = Sted
contact-ask = Kan vi skrive til deg med nyheter og tilbud?
contact-ask-email = E-post
contact-ask-phone = Telefon
contact-ask-post = Post
contact-save = Lagre
