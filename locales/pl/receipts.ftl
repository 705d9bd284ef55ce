### ui
### Wcześniejsza sprzedaż: szukanie, podgląd, ponowny wydruk, anulowanie.

receipts-title = Paragony
receipts-search = Numer, kwota, towar lub dzień
receipts-any-day = Wszystkie dni
receipts-day-earlier = Dzień wcześniej
receipts-day-later = Dzień później
receipts-newer = Nowsze
receipts-older = Starsze
receipts-searching = Szukanie we wcześniejszej sprzedaży…
receipts-no-sales = Na tej kasie jeszcze nic nie sprzedano.
receipts-nothing-found = Nic nie pasuje. Spróbuj numeru lub kwoty z paragonu, mniej słów albo wszystkich dni.
receipts-choose = Dotknij sprzedaży, aby ją zobaczyć, albo zeskanuj jej paragon.
receipts-served = { $when } · { $operator }
receipts-voided = Anulowana
receipts-voided-by = Tę sprzedaż anulowano dokumentem { $slip }. Już się nie liczy.
receipts-tax = { common-tax } { $rate } od { $net }
receipts-gift = Paragon prezentowy
receipts-reprint = Drukuj ponownie
receipts-void = Anuluj sprzedaż
receipts-void-ask = Anulować sprzedaż { $number }? Klient dostanie pieniądze z powrotem.
receipts-void-keep = Zostaw sprzedaż
receipts-void-reason = Anulowano na ekranie, bez podania powodu
receipts-void-done = Sprzedaż { $number } jest anulowana.
receipts-void-cash-back = Oddaj { $amount } gotówką.
receipts-void-card-back = Zwróć { $amount } na terminalu płatniczym.
receipts-card-first = Najpierw dokończ płatność kartą, potem zeskanuj paragon ponownie.
