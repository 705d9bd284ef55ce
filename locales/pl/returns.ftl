### ui
### Towary wracają: ekran zwrotu.

returns-title = Zwrot
returns-of = Zwrot z { $receipt }
returns-empty-title = Zeskanuj paragon
returns-look = Znajdź sprzedaż
returns-without = Nie ma paragonu
returns-elsewhere = Jest z innej kasy lub sklepu
returns-elsewhere-title = Który to paragon?
returns-elsewhere-hint = Zeskanuj kod lub wpisz numer obok.
returns-elsewhere-field = Numer paragonu
returns-go-on = Dalej
returns-article-title = Co wraca?
returns-article-field = Zeskanuj towar lub wpisz nazwę albo numer
returns-article-other = Inny towar
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = Po { $price }: najniższa cena z ostatnich { $days } dni
# $days (Number) - days
returns-rule-price = To, czego ta kasa nie sprzedała, liczy się po najniższej cenie tutaj z ostatnich { $days } dni.
# $max (String) - the most
returns-rule-max = W ten sposób wraca najwyżej { $max }.
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt } jest z innej kasy tego sklepu. Tam obowiązuje zapłacona cena; tu liczy się jak bez paragonu.
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt } jest z innego sklepu w kraju. Tam obowiązuje zapłacona cena; tu liczy się jak bez paragonu.
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt } jest z innego kraju: inny sprzedawca, waluta i podatek. Pieniądze wracają tylko tam. Tu można wymienić: nabij towar co najmniej tej samej wartości.
returns-note-title = Notatka do tej pozycji
returns-note-field = Co trzeba o tym powiedzieć?
returns-note-set = Zachowaj notatkę
# $code (String) - a coupon
returns-coupon-used = Kupon { $code } pozostaje wykorzystany.
returns-counts = Liczy się
returns-from-receipt = Przyjmij zwrot
returns-why = Powód zwrotu
returns-condition = Stan
returns-pick = Zeskanuj to, co wraca, lub dotknij plusa obok.
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
returns-hub-asking = Centrala jest pytana, co zwrócono gdzie indziej …
returns-hub-known = Zwroty ze wszystkich miejsc są policzone do { $time }.
returns-hub-known-in-part = Policzono to, co zna centrala. Niektóre kasy jeszcze się nie odezwały.
returns-hub-unasked = Centrala jest nieosiągalna: nie wiadomo, co zwrócono w innych kasach lub w internecie. Obowiązują zasady sklepu.
returns-hub-unknown = Centrala nie zna jeszcze tego paragonu: nie wiadomo, co zwrócono gdzie indziej. Obowiązują zasady sklepu.
returns-order = To zamówienie online
returns-order-title = Które to zamówienie?
returns-order-hint = Zeskanuj kod lub wpisz numer. Bez niego: nazwisko klienta lub cztery ostatnie cyfry karty.
returns-order-field = Zamówienie, klient lub karta
returns-order-of = Zwrot zamówienia { $order }
returns-order-document = Jego dokument to { $document }.
returns-to-online = { $amount } wraca drogą płatności online.
returns-orders-none = Nie znaleziono opłaconego zamówienia.
returns-orders-unasked = Centrala jest nieosiągalna: po kliencie lub karcie szuka się tylko z siecią.
returns-condition-not-collected = Nieodebrane
