### ui
### Sprzedaż: towary z jednej strony, koszyk z drugiej.

sell-search = Szukaj towarów
sell-keyboard = Klawiatura
sell-found =
    { $count ->
        [0] Nic nie znaleziono
        [one] { $count } towar
        [few] { $count } towary
        [many] { $count } towarów
       *[other] { $count } towaru
    }
sell-found-more =
    { $count ->
        [one] { $count } towar lub więcej
        [few] { $count } towary lub więcej
        [many] { $count } towarów lub więcej
       *[other] { $count } towaru lub więcej
    }
sell-nothing-found = Żaden towar nie ma takiej nazwy ani numeru. Spróbuj mniej liter.
sell-no-products = Nie ma tu jeszcze towarów.
sell-previous-page = Poprzednie towary
sell-next-page = Więcej towarów
sell-basket = Koszyk
sell-items =
    { $count ->
        [one] { $count } sztuka
        [few] { $count } sztuki
        [many] { $count } sztuk
       *[other] { $count } sztuki
    }
sell-empty-title = Gotowe na następnego klienta
sell-empty = Zeskanuj towar, dotknij go albo wyszukaj po nazwie.
sell-total = Razem
sell-pay = Zapłata
sell-more = Więcej
sell-quantity = Ilość
sell-one-less = O jeden mniej
sell-one-more = O jeden więcej
sell-discount = Rabat
sell-in-percent = W %
sell-as-amount = Kwota
sell-note = Notatka
sell-note-hint = Co ma być na paragonie?
sell-remove = Usuń
sell-basket-discount = Rabat na koszyk
sell-clear-basket = Opróżnij koszyk
sell-clear-ask = Opróżnić cały koszyk?
sell-clear-explain = Wszystko zostanie wyjęte. Nic się nie sprzeda.
sell-clear-keep = Zostaw
sell-weight = Waga
sell-weight-hint = Odczytaj masę z wagi.
sell-open-price = Cena
sell-open-price-hint = Wpisz cenę z etykiety.
sell-add = Dodaj do koszyka
sell-set = Zastosuj
sell-choose-variant = Który?
sell-unknown-title = Ten kod nie jest tu znany
sell-unknown-search = Szukaj po nazwie
sell-unknown-open = Sprzedaj bez kodu
sell-receipts = Paragony: szukaj, drukuj, anuluj
sell-no-sale = Otwórz szufladę
sell-sign-out = Wyloguj
sell-devices = Urządzenia
sell-settings = Ustawienia
sell-all = Wszystko
sell-each = { $price } za szt.
sell-measured = { $quantity } × { $price }
sell-tax = w tym { common-tax } { $amount }
sell-discount-given = Rabat { $amount }
sell-open-item = Towar bez kodu { $code }
sell-no-sale-reason = Otwarto na ekranie, bez podania powodu
sell-pack-issue = Numer { $issue }
sell-pack-lot = Partia { $lot }
sell-pack-serial = Nr { $serial }
sell-pack-expires = Termin przydatności { $day }
sell-pack-best-before = Najlepiej spożyć przed { $day }

sell-subtotal = Suma częściowa
sell-added-tax = { $tax } { $rate }
sell-not-charged = Podatek niepobrany
sell-explain = Skąd się wzięła ta suma
sell-why = Skąd ta cena?
sell-customer-language = Język klienta
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = Jeszcze 1 { $article }: „{ $name }” obniży o { $amount } więcej
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = Jeszcze { $missing }, a „{ $name }” obniży o { $amount }
sell-coupon = Kupon
sell-coupon-hint = Zeskanuj kupon lub wpisz kod.
sell-customer = Klient
sell-customer-hint = Wpisz nazwisko, adres e-mail lub numer telefonu.
sell-purchases = Ostatnie zakupy, przy każdej kasie i w sieci:
sell-purchases-asking = Trwa pytanie o ostatnie zakupy.
sell-purchases-offline = Nie ma połączenia z centralą: zakupy nie są tu znane.
sell-purchases-none = Centrala nie zna jeszcze żadnych zakupów.
sell-purchases-web = Sieć
sell-give-back = Zwróć { $amount }
sell-voucher = Bon podarunkowy
sell-voucher-hint = Wpisz wartość: tyle płaci klient.
sell-voucher-name = Dla kogo jest?
sell-voucher-name-hint = Imię i nazwisko obdarowanego albo nic
sell-voucher-anything = Wszystko
sell-voucher-find = Znajdź bon
sell-voucher-find-hint = Imię i nazwisko jak na bonie
sell-voucher-search = Szukaj
# $day (String) - when it was issued
sell-voucher-issued = Wystawiony { $day }
sell-training = Poćwicz
sell-customer-points = Punkty: { $points } (stan na { $time })
sell-customer-points-unsure = Punkty: { $points } (data nieznana)
sell-taken-over = Przejęto z telefonu: { $count }
