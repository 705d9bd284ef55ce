### ui
### Kuka palvelee, ja PIN-koodi.

sign-in-title = Kuka palvelee?
sign-in-choose = Napauta nimeäsi ja näppäile PIN-koodisi.
sign-in-pin-for = PIN-koodi: { $name }
sign-in-digits =
    { $count ->
        [one] { $count } numero näppäilty
       *[other] { $count } numeroa näppäilty
    }
sign-in-wrong = PIN-koodi ei ole oikein. Yritä uudelleen.
sign-in-own-pin = Valitse oma PIN-koodi tälle kassalle: 4–12 numeroa.
sign-in-own-pin-again = Näppäile uusi PIN-koodisi vielä kerran.
sign-in-own-pin-differs = Ne eivät olleet samat. Valitse PIN-koodi uudelleen.
sign-in-locked = Liian monta yritystä. Odota { $time } ja yritä uudelleen.
sign-in-demo-pin = Esittelymyymälä: PIN-koodi on { $pin }
sign-in-accept = Kirjaudu
sign-in-role-cashier = Kassa
sign-in-role-manager = Esimies
sign-in-role-stock = Varasto
sign-in-role-supervisor = Vuorovastaava
sign-in-role-handover = Luovutus
sign-in-role-training = Harjoittelija
sign-in-role-technician = Teknikko
sign-in-lock = Lukitse kassa
sign-in-locked-by = { $name } on lukinnut tämän kassan.
sign-in-basket-open =
    { $count ->
        [one] Auki on kori, jossa on { $count } tuote.
       *[other] Auki on kori, jossa on { $count } tuotetta.
    }
