### ui
### Towary wracają: ekran zwrotu.

returns-title = Zwrot
returns-of = Zwrot z { $receipt }
returns-empty-title = Zeskanuj paragon
returns-look = Znajdź sprzedaż
returns-from-receipt = Przyjmij zwrot
returns-why = Powód zwrotu
returns-condition = Stan
returns-back = Do zwrotu
returns-confirm = Do koszyka
returns-take-out = Wyjmij zwrot
returns-line = sprzedano { $sold }, można zwrócić { $left }
returns-came-back = zwrócono { $quantity } { $day }, { $receipt }
returns-unwound = { $name } obniżało zakupy klienta o { $before }. To, co zostaje, daje { $after }; o różnicę zwrot jest mniejszy.
returns-withdrawn = { $name } zostaje i bez promocji kosztuje o { $amount } więcej.
returns-to-card = { $amount } wraca na kartę, którą zapłacono.
returns-in-cash = { $amount } wraca gotówką.
returns-reason-does-not-fit = Nie pasuje
returns-reason-defective = Wadliwy
returns-reason-changed-mind = Zmiana decyzji
returns-reason-wrong-article = Niewłaściwy towar
returns-reason-other = Inny
returns-condition-as-new = Jak nowy
returns-condition-opened = Otwarty
returns-condition-damaged = Uszkodzony
returns-empty = Kod jest na końcu paragonu.
returns-note = Notatka
