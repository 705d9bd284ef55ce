### ui
### Klanten die aan de kassa worden genoteerd.

contact-new = Nieuwe klant
contact-change = Wijzigen
contact-name = Naam
contact-phone = Telefoon
contact-email = E-mail
contact-street = Straat en nummer
contact-postcode = Postcode
contact-town = Plaats
contact-ask = Mogen we u schrijven over nieuws en aanbiedingen?
contact-ask-email = E-mail
contact-ask-phone = Telefoon
contact-ask-post = Post
contact-save = Opslaan
