### ui
### To, co pod ręką przy koszyku: odłożone koszyki, ceny, wiek, numery seryjne, otwarte płatności kartą.

counter-park = Odłóż ten koszyk
counter-park-hint = Imię albo ubiór, jeśli chcesz
counter-park-now = Odłóż
counter-park-print = Odłóż z kartką
counter-parked = Odłożone koszyki
counter-parked-none = Nie ma odłożonych koszyków.
counter-recall = Przywołaj
counter-abandon = Porzuć
counter-abandon-reason = Porzucono przy kasie
counter-price-changed = Obowiązuje uzgodniona cena, choć teraz jest inna: { $names }
counter-check = Sprawdź cenę
counter-check-hint = Zeskanuj coś. Nie zostanie nabite.
counter-ring-up = Nabij
counter-no-price = Dziś bez ceny
counter-label-price = Na tym opakowaniu: { $price }
counter-check-tax = { common-tax } { $rate }
counter-check-levies = Kaucja { $amount }
counter-check-stock = Stan według kasy: { $quantity }
counter-check-age = Od { $years } lat
counter-times = Najpierw ilość: 12 ×
counter-times-hint = Dotyczy następnego skanu lub dotknięcia.
counter-pieces = { $pieces } × następny towar
counter-price = Inna cena
counter-price-hint = Wpisz cenę jednej sztuki i dotknij powodu.
counter-reason-label = Błędna etykieta
counter-reason-damaged = Uszkodzony
counter-reason-price-match = Wyrównanie ceny
counter-reason-last-piece = Ostatnia sztuka
counter-instead-of = zamiast { $price }
counter-age = Kontrola wieku
counter-age-born = Data urodzenia { $day } lub wcześniej?
counter-age-goods = Od { $years } lat: { $goods }
counter-age-seen = Tak, sprawdzono
counter-age-type = Wpisz datę urodzenia
counter-age-type-hint = Rok, miesiąc, dzień: 20080305. Jest porównywana i zapominana.
counter-age-refuse = Za młody: wyjmij
counter-serial = Numer seryjny
counter-serial-hint = Zeskanuj lub wpisz numer tej sztuki
counter-payment = Czy kartę obciążono?
counter-payment-unknown = Nikt nie wie, czy kartę obciążono
counter-payment-amount = { $amount } kartą: nikt nie wie, czy kartę obciążono
counter-payment-explain = Sprawdź ostatni wydruk lub dziennik terminala albo zadzwoń do operatora. Do tego czasu nie obciążaj karty ponownie.
counter-payment-reason = Skąd to wiadomo? Nr wydruku, dziennik terminala
counter-payment-charged = Obciążono
counter-payment-not-charged = Nie obciążono
counter-refund = Czy pieniądze wróciły na kartę?
counter-refund-unknown = Nie wiadomo, czy pieniądze wróciły na kartę
# $amount (String) - the amount
counter-refund-amount = { $amount } na kartę: nie wiadomo, czy dotarło
counter-refund-explain = Sprawdź ostatni wydruk lub dziennik terminala albo zadzwoń do operatora. Nie zwracaj niczego ponownie, zanim to będzie wiadome.
counter-refund-done = Wróciły
counter-refund-not-done = Nie wróciły
counter-parked-count =
    { $count ->
        [one] { $count } odłożony koszyk
        [few] { $count } odłożone koszyki
        [many] { $count } odłożonych koszyków
       *[other] { $count } odłożonego koszyka
    }

counter-reason-other = Inny powód
counter-reason-own = Dlaczego inna cena?
counter-ask-terminal = Zapytaj terminal
counter-check-store = { $store }: { $quantity } (stan na { $time })
