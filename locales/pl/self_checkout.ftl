### ui
### Kasa, którą klienci obsługują sami.

self-checkout-title = Kasa samoobsługowa
self-checkout-start = Rozpocznij samoobsługę
self-checkout-welcome = Zeskanuj pierwszy towar
self-checkout-card-hint = Płatność tylko kartą
self-checkout-pay = Zapłać kartą
self-checkout-help = Wezwij obsługę
self-checkout-staff = Obsługa
self-checkout-called = Ktoś z obsługi już idzie.
self-checkout-called-age = Czegoś z tego nie sprzedaje się wszystkim. Obsługa sprawdzi i potwierdzi.
self-checkout-called-payment = Jeszcze nie wiadomo, czy karta została obciążona. Obsługa sprawdzi; nie płać ponownie.
self-checkout-called-goods = Ten towar wymaga obsługi, która już idzie.
self-checkout-cancel-call = Nie potrzebuję już pomocy
self-checkout-age-fine = Obsługa: wiek w porządku
self-checkout-age-young = Obsługa: za młody wiek
self-checkout-still-there = Czy nadal tu jesteś?
self-checkout-still-there-hint = W przeciwnym razie towary zostaną odłożone, a obsługa pomoże.
self-checkout-go-on = Tak, dalej
self-checkout-follow-terminal = Postępuj według terminala
self-checkout-thanks = Dziękujemy
self-checkout-finish = Gotowe
self-checkout-paper = Wydrukuj paragon
self-checkout-no-terminal = Terminal płatniczy nie jest gotowy. Wezwij obsługę.
self-checkout-parked = Samoobsługa
self-checkout-saved = Oszczędzasz { $amount }
