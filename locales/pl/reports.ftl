### ui

reports-title = Sprzedaż
reports-export = Zapisz do arkusza
reports-earlier = Wcześniej
reports-later = Później
reports-day = Dzień
reports-week = Tydzień
reports-month = Miesiąc
reports-course = Przebieg sprzedaży
reports-categories = Kategorie
reports-articles = Produkty
reports-operators = Personel
reports-tenders = Płatność
reports-taxes = Podatek
reports-nothing = W tym czasie nic nie sprzedano.
reports-sales = Sprzedaże
reports-average = Średnia sprzedaż
reports-pieces = Sztuki
reports-discount = Rabaty
reports-returned = Zwroty
reports-undone = Anulowane sprzedaże
reports-tax = Podatek
reports-margin = Marża

reports-piece-count =
    { $count ->
        [one] { $count } sztuka
        [few] { $count } sztuki
        [many] { $count } sztuk
       *[other] { $count } sztuki
    }

reports-sale-count =
    { $count ->
        [one] { $count } sprzedaż
        [few] { $count } sprzedaże
        [many] { $count } sprzedaży
       *[other] { $count } sprzedaży
    }

reports-period = od { $from } do { $to }
reports-before = { $period }: { $amount }
reports-more = o { $percent } więcej
reports-less = o { $percent } mniej
reports-same = Tyle samo
reports-progress = Trwa sumowanie: gotowe { $percent }
reports-exported = Zapisano: { $path }
reports-no-category = Bez kategorii
reports-cash = Gotówka
reports-card = Karta
reports-voucher = Bony podarunkowe
reports-online = Zwrot jak online
