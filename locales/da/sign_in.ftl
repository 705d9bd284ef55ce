### ui
### Hvem der betjener, og pinkoden.

sign-in-title = Hvem betjener?
sign-in-choose = Tryk på dit navn, og tast din pinkode.
sign-in-pin-for = Pinkode til { $name }
sign-in-digits =
    { $count ->
        [one] { $count } ciffer tastet
       *[other] { $count } cifre tastet
    }
sign-in-wrong = Pinkoden er ikke rigtig. Prøv igen.
sign-in-own-pin = Vælg din egen pinkode til denne kasse: 4 til 12 cifre.
sign-in-own-pin-again = Tast din nye pinkode en gang til.
sign-in-own-pin-differs = De to var ikke ens. Vælg din pinkode igen.
sign-in-locked = For mange forsøg. Vent { $time }, og prøv igen.
sign-in-demo-pin = Demobutik: pinkoden er { $pin }
sign-in-accept = Log ind
sign-in-role-cashier = Kasse
sign-in-role-manager = Leder
sign-in-role-stock = Lager
sign-in-role-supervisor = Vagtleder
sign-in-role-handover = Udlevering
sign-in-role-training = Elev
sign-in-role-technician = Tekniker
sign-in-lock = Lås kassen
sign-in-locked-by = { $name } har låst kassen.
sign-in-basket-open =
    { $count ->
        [one] En kurv med { $count } vare er åben.
       *[other] En kurv med { $count } varer er åben.
    }
