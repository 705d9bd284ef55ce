### ui
### Zamówienia sklepu internetowego, które czekają tu na klientów.

orders-title = Zamówienia do odbioru
orders-none = Żadne zamówienie nie czeka
orders-none-advice = Gdy nadejdzie, pojawi się tutaj i rozlegnie się dźwięk.
orders-choose = Zeskanuj kod zamówienia albo wybierz je z listy.
orders-hand-over = Wydaj
orders-handed-over = Zamówienie { $order } zostało wydane.
orders-arrived = Nowe zamówienia: { $count }
orders-more = Więcej zamówień: { $count }. Znajdziesz je po numerze.
orders-asking = Centrala jest pytana, czy można je wydać …
orders-held = Można je wydać: nikt go w tym czasie nie anuluje. Porównaj nazwisko i towar.
orders-unasked = Centrala jest nieosiągalna: nie wiadomo, czy je anulowano albo odebrano gdzie indziej. Możesz je wydać; zostanie to zapisane i wysłane później.
orders-at-another-till = Inna kasa właśnie je wydaje. Zapytaj współpracowników.
orders-not-ready = Towar nie jest jeszcze skompletowany. Poproś klienta, by poczekał lub wrócił.
orders-unpaid = Nie jest opłacone, a zamówień nie można tu opłacić. Zadzwoń do centrali.
orders-collected = Klient już je odebrał. Niczego nie wydawaj.
orders-cancelled = Zostało anulowane. Niczego nie wydawaj i odłóż towar.
orders-expired = Termin minął i nikt nie przyszedł. Zadzwoń do centrali.
orders-refused = Centrala nie zna tego zamówienia w tym sklepie. Zadzwoń do centrali.
orders-state-ready = Gotowe
orders-state-picking = Kompletowane
orders-state-placed = Nowe
orders-state-unpaid = Nieopłacone
orders-state-handed-over = Wydane
orders-state-cancelled = Anulowane
orders-state-expired = Po terminie
