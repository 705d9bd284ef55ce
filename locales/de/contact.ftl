### ui
### Kunden, die an der Kasse aufgenommen werden.

contact-new = Neuer Kunde
contact-change = Ändern
contact-name = Name
contact-phone = Telefon
contact-email = E-Mail
contact-street = Straße und Nummer
contact-postcode = Postleitzahl
contact-town = Ort
contact-ask = Dürfen wir Ihnen Neuigkeiten und Angebote schicken?
contact-ask-email = E-Mail
contact-ask-phone = Telefon
contact-ask-post = Post
contact-save = Speichern
