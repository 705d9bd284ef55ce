### ui
### Vem som betjänar, och pinkoden.

sign-in-title = Vem betjänar?
sign-in-choose = Tryck på ditt namn och slå din pinkod.
sign-in-pin-for = Pinkod för { $name }
sign-in-digits =
    { $count ->
        [one] { $count } siffra inslagen
       *[other] { $count } siffror inslagna
    }
sign-in-wrong = Pinkoden stämmer inte. Försök igen.
sign-in-own-pin = Välj en egen pinkod för den här kassan: 4 till 12 siffror.
sign-in-own-pin-again = Slå din nya pinkod en gång till.
sign-in-own-pin-differs = De två var inte lika. Välj din pinkod igen.
sign-in-locked = För många försök. Vänta { $time } och försök igen.
sign-in-demo-pin = Demobutik: pinkoden är { $pin }
sign-in-accept = Logga in
sign-in-role-cashier = Kassör
sign-in-role-manager = Chef
sign-in-role-stock = Lager
sign-in-role-supervisor = Arbetsledare
sign-in-role-handover = Utlämning
sign-in-role-training = Praktikant
sign-in-role-technician = Tekniker
sign-in-lock = Lås kassan
sign-in-locked-by = { $name } har låst kassan.
sign-in-basket-open =
    { $count ->
        [one] En korg med { $count } vara är öppen.
       *[other] En korg med { $count } varor är öppen.
    }
