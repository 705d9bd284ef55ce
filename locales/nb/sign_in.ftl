### ui
### Hvem som betjener, og PIN-koden.

sign-in-title = Hvem betjener?
sign-in-choose = Trykk på navnet ditt og tast PIN-koden.
sign-in-pin-for = PIN-kode for { $name }
sign-in-digits =
    { $count ->
        [one] { $count } siffer tastet
       *[other] { $count } sifre tastet
    }
sign-in-wrong = PIN-koden stemmer ikke. Prøv igjen.
sign-in-own-pin = Velg din egen PIN-kode for denne kassen: 4 til 12 sifre.
sign-in-own-pin-again = Tast den nye PIN-koden en gang til.
sign-in-own-pin-differs = De to var ikke like. Velg PIN-koden på nytt.
sign-in-locked = For mange forsøk. Vent { $time } og prøv igjen.
sign-in-demo-pin = Demobutikk: PIN-koden er { $pin }
sign-in-accept = Logg inn
sign-in-role-cashier = Kasse
sign-in-role-manager = Leder
sign-in-role-stock = Lager
sign-in-role-supervisor = Vaktleder
sign-in-role-handover = Utlevering
sign-in-role-training = Lærling
sign-in-role-technician = Tekniker
sign-in-lock = Lås kassen
sign-in-locked-by = { $name } har låst kassen.
sign-in-basket-open =
    { $count ->
        [one] En kurv med { $count } vare er åpen.
       *[other] En kurv med { $count } varer er åpen.
    }
