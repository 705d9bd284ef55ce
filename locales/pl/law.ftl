### Przepisy kraju słowami.

law-change = { $category }: { $tax } { $from } → { $to } od { $day }
law-change-begins = { $category }: { $tax } { $to } zaczyna się { $day }
law-change-ends = { $category }: { $tax } { $from } kończy się; od { $day } nie ma żadnej
law-no-change = Na najbliższe dni nie jest znana żadna zmiana prawa.
law-waiting = Wersja { $version } przepisów jest na tej kasie i obowiązuje od { $day }.
law-country = Kraj
law-region = Region
law-version = Wersja przepisów
law-since = Od { $day }.
law-since-begin = Odkąd ta kasa z nią zaczęła.
law-currency = Waluta
law-prices = Ceny na półce
law-prices-with = Z podatkiem
law-prices-without = Podatek dochodzi
law-rounding = Zaokrąglanie podatku
law-rounding-line = W każdej pozycji
law-rounding-rate = Raz na stawkę
law-rounding-document = Raz na sprzedaż
law-rounding-rule = Reguła „{ $rule }”. Źródło: { $source }
law-rounding-rule-unchecked = Reguła „{ $rule }”. Źródło, którego nikt nie sprawdził: { $source }
law-rounding-choices = Prawo pozwala sklepowi wybrać też: { $rules }. W ustawieniach to `tax_rounding`.
law-rate = { $tax }, od { $day }. { $source }
law-rate-until = Kończy się { $day }.
law-price-from = Od { $amount } za sztukę.
law-price-to = Do { $amount } za sztukę.
law-dine-in = { $category }, na miejscu
law-takeaway = { $category }, na wynos
law-fact-tax = { $category }: { $tax } { $rate } od { $day }
law-fact-tax-region = { $category }, { $region }: { $tax } { $rate } od { $day }
law-fact-rounding = Jak zaokrągla się podatek: „{ $rule }”
law-fact-levy = Kwota i podatek „{ $levy }”
law-fact-exemption = Zwolnienie: { $exemption }
law-fact-receipt = Obowiązek paragonu: { $duty }
law-fact-age = Najniższy wiek ({ $goods }): { $years }
law-fact-retention =
    { $months ->
        [one] Zapisy przechowuje się { $months } miesiąc
        [few] Zapisy przechowuje się { $months } miesiące
        [many] Zapisy przechowuje się { $months } miesięcy
       *[other] Zapisy przechowuje się { $months } miesiąca
    }
law-fact-code = Własne kody kreskowe zaczynające się od { $prefix }
law-goods-alcohol = alkohol
law-goods-spirits = mocny alkohol
law-goods-tobacco = tytoń
law-goods-knives = noże
law-goods-energy-drinks = napoje energetyczne

law-category-standard = Podstawowa
law-category-reduced = Obniżona
law-category-super-reduced = Mocno obniżona
law-category-second-reduced = Druga obniżona
law-category-intermediate = Pośrednia
law-category-special = Szczególna
law-category-zero = Stawka zero
law-category-none = Nieopodatkowane
law-category-basic-food = Podstawowa żywność
law-category-gst = Towary opodatkowane
law-category-gst-free = Zwolnione
law-category-books = Książki
law-category-children = Artykuły dziecięce
law-category-meal = Posiłki
law-category-lodging = Noclegi
law-category-hotel = Hotele
law-category-food = Żywność
law-category-travel = Podróże
law-category-culture = Kultura
law-category-gold = Złoto
law-category-apparel = Odzież
law-category-clothing = Odzież
law-category-general = Towary ogólne
law-category-grocery = Artykuły spożywcze

law-name-at = Austria
law-name-au = Australia
law-name-be = Belgia
law-name-ca = Kanada
law-name-ch = Szwajcaria
law-name-de = Niemcy
law-name-dk = Dania
law-name-es = Hiszpania
law-name-fi = Finlandia
law-name-fr = Francja
law-name-gb = Wielka Brytania
law-name-ie = Irlandia
law-name-in = Indie
law-name-it = Włochy
law-name-jp = Japonia
law-name-nl = Niderlandy
law-name-no = Norwegia
law-name-nz = Nowa Zelandia
law-name-pl = Polska
law-name-pt = Portugalia
law-name-se = Szwecja
law-name-us = Stany Zjednoczone
