### ui
### Chi serve, e il suo PIN.

sign-in-title = Chi serve?
sign-in-choose = Tocchi il suo nome, poi digiti il PIN.
sign-in-pin-for = PIN di { $name }
sign-in-digits =
    { $count ->
        [one] { $count } cifra digitata
       *[other] { $count } cifre digitate
    }
sign-in-wrong = Questo PIN non è giusto. Riprovi.
sign-in-own-pin = Scelga un PIN proprio per questa cassa: da 4 a 12 cifre.
sign-in-own-pin-again = Digiti ancora una volta il nuovo PIN.
sign-in-own-pin-differs = I due non erano uguali. Scelga di nuovo il PIN.
sign-in-locked = Troppi tentativi. Attenda { $time }, poi riprovi.
sign-in-demo-pin = Negozio di prova: il PIN è { $pin }
sign-in-accept = Accedi
sign-in-role-cashier = Cassa
sign-in-role-manager = Responsabile
sign-in-role-stock = Magazzino
sign-in-role-supervisor = Supervisore
sign-in-role-handover = Consegna
sign-in-role-training = In formazione
sign-in-role-technician = Tecnico
sign-in-lock = Blocca la cassa
sign-in-locked-by = { $name } ha bloccato questa cassa.
sign-in-basket-open =
    { $count ->
        [one] È aperto un carrello con { $count } articolo.
       *[other] È aperto un carrello con { $count } articoli.
    }
