### ui
### Klienci zapisywani przy kasie.

contact-new = Nowy klient
contact-change = Zmień
contact-name = Nazwisko
contact-phone = Telefon
contact-email = E-mail
contact-street = Ulica i numer
contact-postcode = Kod pocztowy
contact-town = Miejscowość
contact-ask = Czy możemy pisać do Pana/Pani o nowościach i ofertach?
contact-ask-email = E-mail
contact-ask-phone = Telefon
contact-ask-post = Poczta
contact-save = Zapisz
