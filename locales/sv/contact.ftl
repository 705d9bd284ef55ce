### ui
### Kunder som skrivs upp i kassan.

contact-new = Ny kund
contact-change = Ändra
contact-name = Namn
contact-phone = Telefon
contact-email = E-post
contact-street = Gata och nummer
contact-postcode = Postnummer
contact-town = Ort
contact-ask = Får vi skriva till dig om nyheter och erbjudanden?
contact-ask-email = E-post
contact-ask-phone = Telefon
contact-ask-post = Post
contact-save = Spara
