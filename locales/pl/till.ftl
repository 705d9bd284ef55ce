### Wydruki kasy: gotówka początkowa, wpłaty i wypłaty, sejf, liczenie, X i Z.

till-opened = GOTÓWKA POCZĄTKOWA
till-paid-in = WPŁATA
till-paid-out = WYPŁATA
till-lift = DO SEJFU
till-counted = LICZENIE KASY
till-x = RAPORT X
till-z = RAPORT Z { $number }
till-whose = Szuflada
till-operator = Kasjer
till-category = Rodzaj
till-bag = Koperta
till-amount = Kwota
till-piece = { $count } × { $value }

till-day = Dzień sprzedaży
till-next-day = Następny dzień sprzedaży
till-began = Od
till-receipts = Paragony
till-no-receipts = brak
till-head-sales = Sprzedaż
till-sales = Sprzedano ({ $count })
till-returns = Zwroty ({ $count })
till-post-voids = Anulowane sprzedaże ({ $count })
till-vouchers = Sprzedane bony podarunkowe
till-prepaid = Zapłacono bonami opodatkowanymi przy sprzedaży
till-discounts = W tym rabaty ({ $count })
till-promotions = W tym promocje ({ $count })
till-rounding = Zaokrąglenie gotówki
till-head-payments = Płatności
till-cash = Gotówka przyjęta ({ $count })
till-card = Karta ({ $count })
till-other-tender = { $kind } ({ $count })
till-refund-cash = Zwrócono gotówką ({ $count })
till-refund-card = Zwrócono na kartę ({ $count })
till-refund-other = Zwrócono, { $kind } ({ $count })
till-foreign-cash = { $currency } w szufladzie
till-head-taxes = Podatki
till-taxed = { $category } { $rate }
till-tax = w tym podatek
till-head-events = Inne zdarzenia
till-voided = Porzucone koszyki ({ $count })
till-line-voids = Usunięte wiersze ({ $count })
till-overrides = Ceny zmienione ręcznie
till-no-sales = Otwarcia bez sprzedaży
till-reprints = Paragony drukowane ponownie
till-alarms = Szuflada pozostawiona otwarta
till-counts = Liczenia szuflady

till-head-drawer = Szuflada
till-float = Gotówka początkowa
till-float-not-counted = nikt jej nie policzył
till-float-difference = Początkowa a zamknięcie
till-cash-kept = Gotówka ze sprzedaży
till-cash-back = Zwrócono gotówką
till-in = Wpłaty
till-out = Wypłaty
till-lifts = Do sejfu
till-expected = Powinno być
till-count = Policzono
till-since-count = Gotówka od liczenia
till-even = Różnica
till-over = NADWYŻKA
till-short = NIEDOBÓR
till-carried = Zostaje w szufladzie
till-banked = Do sejfu

till-no-gap = Każdy paragon ma swój zapis.
till-gap = Paragony bez zapisu: { $numbers }
till-pending =
    { $count ->
        [one] { $count } paragon nie jest jeszcze potwierdzony przez centralę.
        [few] { $count } paragony nie są jeszcze potwierdzone przez centralę.
        [many] { $count } paragonów nie jest jeszcze potwierdzonych przez centralę.
       *[other] { $count } paragonu nie potwierdziła jeszcze centrala.
    }
till-head-grand = Od początku tej kasy
till-grand-sold = Sprzedano
till-grand-returned = Zwrócono
