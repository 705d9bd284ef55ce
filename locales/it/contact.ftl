### ui
### Clienti che si registrano alla cassa.

contact-new = Nuovo cliente
contact-change = Modifica
contact-name = Nome
contact-phone = Telefono
contact-email = E-mail
contact-street = Via e numero
contact-postcode = CAP
contact-town = Città
contact-ask = Possiamo scriverle con novità e offerte?
contact-ask-email = E-mail
contact-ask-phone = Telefono
contact-ask-post = Posta
contact-save = Salva
