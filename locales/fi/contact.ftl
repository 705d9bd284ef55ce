### ui
### Asiakkaat, jotka kirjataan kassalla.

contact-new = Uusi asiakas
contact-change = Muuta
contact-name = Nimi
contact-phone = Puhelin
contact-email = Sähköposti
contact-street = Katu ja numero
contact-postcode = Postinumero
contact-town = Paikkakunta
contact-ask = Saammeko kirjoittaa sinulle uutisista ja tarjouksista?
contact-ask-email = Sähköposti
contact-ask-phone = Puhelin
contact-ask-post = Posti
contact-save = Tallenna
