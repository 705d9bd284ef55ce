### ui
### Kto obsługuje i jego PIN.

sign-in-title = Kto obsługuje?
sign-in-choose = Dotknij swojego imienia i wpisz PIN.
sign-in-pin-for = PIN: { $name }
sign-in-digits =
    { $count ->
        [one] Wpisano { $count } cyfrę
        [few] Wpisano { $count } cyfry
        [many] Wpisano { $count } cyfr
       *[other] Wpisano { $count } cyfry
    }
sign-in-wrong = Ten PIN jest zły. Spróbuj ponownie.
sign-in-own-pin = Wybierz własny PIN do tej kasy: od 4 do 12 cyfr.
sign-in-own-pin-again = Wpisz nowy PIN jeszcze raz.
sign-in-own-pin-differs = Te dwa nie były takie same. Wybierz PIN ponownie.
sign-in-locked = Za dużo prób. Poczekaj { $time } i spróbuj ponownie.
sign-in-demo-pin = Sklep demonstracyjny: PIN to { $pin }
sign-in-accept = Zaloguj
sign-in-role-cashier = Kasa
sign-in-role-manager = Kierownik
sign-in-role-stock = Magazyn
sign-in-role-supervisor = Kierownik zmiany
sign-in-role-handover = Wydawanie
sign-in-role-training = Szkolący się
sign-in-role-technician = Technik
sign-in-lock = Zablokuj kasę
sign-in-locked-by = Kasę zablokował(a): { $name }.
sign-in-basket-open =
    { $count ->
        [one] Otwarty jest koszyk, w nim { $count } towar.
        [few] Otwarty jest koszyk, w nim { $count } towary.
        [many] Otwarty jest koszyk, w nim { $count } towarów.
       *[other] Otwarty jest koszyk, w nim { $count } towaru.
    }
