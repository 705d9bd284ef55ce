### ui
### Wie helpt er, en de pincode.

sign-in-title = Wie helpt er?
sign-in-choose = Tik op uw naam en toets uw pincode in.
sign-in-pin-for = Pincode van { $name }
sign-in-digits =
    { $count ->
        [one] { $count } cijfer ingetoetst
       *[other] { $count } cijfers ingetoetst
    }
sign-in-wrong = Die pincode klopt niet. Probeer het opnieuw.
sign-in-own-pin = Kies een eigen pincode voor deze kassa: 4 tot 12 cijfers.
sign-in-own-pin-again = Toets uw nieuwe pincode nog een keer in.
sign-in-own-pin-differs = De twee waren niet gelijk. Kies uw pincode opnieuw.
sign-in-locked = Te veel pogingen. Wacht { $time } en probeer het opnieuw.
sign-in-demo-pin = Demowinkel: de pincode is { $pin }
sign-in-accept = Aanmelden
sign-in-role-cashier = Kassa
sign-in-role-manager = Leiding
sign-in-role-stock = Magazijn
sign-in-role-supervisor = Toezichthouder
sign-in-role-handover = Uitgifte
sign-in-role-training = In opleiding
sign-in-role-technician = Technicus
sign-in-lock = Kassa vergrendelen
sign-in-locked-by = { $name } heeft deze kassa vergrendeld.
sign-in-basket-open =
    { $count ->
        [one] Er staat een mand met { $count } artikel open.
       *[other] Er staat een mand met { $count } artikelen open.
    }
