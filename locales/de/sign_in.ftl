### ui
### Who is serving, and the PIN that proves it.

sign-in-title = Wer kassiert?
sign-in-choose = Namen antippen, dann PIN eingeben.

# $name (String) - the operator
sign-in-pin-for = PIN von { $name }

# $count (Number) - digits entered so far
sign-in-digits =
    { $count ->
        [one] { $count } Ziffer eingegeben
       *[other] { $count } Ziffern eingegeben
    }

sign-in-wrong = Diese PIN stimmt nicht. Noch einmal.
sign-in-own-pin = Eine eigene PIN für diese Kasse wählen: 4 bis 12 Ziffern.
sign-in-own-pin-again = Die neue PIN noch einmal eingeben.
sign-in-own-pin-differs = Die beiden waren nicht gleich. PIN neu wählen.

# $time (String) - how long, such as 0:30
sign-in-locked = Zu viele Versuche. In { $time } noch einmal.

# $pin (String) - the PIN of a demo operator
sign-in-demo-pin = Demo-Laden: Die PIN ist { $pin }

sign-in-accept = Anmelden
sign-in-role-cashier = Kasse
sign-in-role-manager = Leitung
sign-in-role-stock = Lager
sign-in-role-supervisor = Aufsicht
sign-in-role-handover = Ausgabe
sign-in-role-training = In Einarbeitung
sign-in-role-technician = Technik
sign-in-lock = Kasse sperren
sign-in-locked-by = { $name } hat diese Kasse gesperrt.
sign-in-basket-open =
    { $count ->
        [one] Ein Korb mit { $count } Artikel ist offen.
       *[other] Ein Korb mit { $count } Artikeln ist offen.
    }
