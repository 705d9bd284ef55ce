### Dlaczego czegoś nie można zrobić i co zrobić zamiast tego.

refusals-line-gone = Tej pozycji nie ma już w koszyku. Spójrz na koszyk i spróbuj ponownie.
refusals-basket-being-paid = Za tę sprzedaż przyjęto już pieniądze. Dokończ płatność albo najpierw je oddaj.
refusals-too-many-lines = { $max ->
    [one] Koszyk mieści najwyżej { $max } pozycję. Przyjmij zapłatę i zacznij nowy.
    [few] Koszyk mieści najwyżej { $max } pozycje. Przyjmij zapłatę i zacznij nowy.
    [many] Koszyk mieści najwyżej { $max } pozycji. Przyjmij zapłatę i zacznij nowy.
   *[other] Koszyk mieści najwyżej { $max } pozycji. Przyjmij zapłatę i zacznij nowy.
}
refusals-wrong-unit = { $unit ->
    [each] Ten towar sprzedaje się na sztuki. Wpisz ilość ponownie.
   *[other] Jednostką sprzedaży tego towaru jest { $unit }. Wpisz ilość ponownie.
}
refusals-quantity-not-positive = Ilość musi być większa od zera. Aby wyjąć towar, usuń pozycję.
refusals-quantity-too-large = Jedna pozycja sprzedaje najwyżej { $max }. Sprawdź wpisaną ilość.
refusals-price-negative = Cena nie może być niższa od zera. Wpisz ją ponownie.
refusals-amount-too-large = To więcej niż limit kasy { $max }. Sprawdź wpisaną kwotę.
refusals-discount-not-share = Rabat wynosi od 0 do 100%. Wpisz go ponownie.
refusals-discount-above-price = Rabat jest większy niż cena { $price }. Wpisz mniejszy.
refusals-note-too-long = { $max ->
    [one] Ten tekst jest dłuższy niż { $max } znak. Skróć go.
    [few] Ten tekst jest dłuższy niż { $max } znaki. Skróć go.
    [many] Ten tekst jest dłuższy niż { $max } znaków. Skróć go.
   *[other] Ten tekst jest dłuższy niż { $max } znaku. Skróć go.
}
refusals-name-too-long = Nazwa tego towaru jest za długa, by go sprzedać. Poproś centralę o skrócenie.
refusals-basket-empty = Jeszcze nic nie nabito. Najpierw zeskanuj towar.
refusals-amount-not-positive = Wpisz kwotę większą od zera.
refusals-card-above-due = Kartą można zapłacić najwyżej należną kwotę: { $due }. Z karty nie wydaje się reszty.
refusals-too-many-tenders = { $max ->
    [one] Sprzedaż przyjmuje najwyżej { $max } płatność. Zapłać resztę naraz.
    [few] Sprzedaż przyjmuje najwyżej { $max } płatności. Zapłać resztę naraz.
    [many] Sprzedaż przyjmuje najwyżej { $max } płatności. Zapłać resztę naraz.
   *[other] Sprzedaż przyjmuje najwyżej { $max } płatności. Zapłać resztę naraz.
}
refusals-tender-gone = Tej płatności już nie ma. Spójrz na płatności i spróbuj ponownie.
refusals-not-covered = Brakuje jeszcze { $due }.
refusals-tax-category-unknown = Ten towar ma kategorię podatku „{ $category }”, której nie ma w { $country }. Nie można go sprzedać, dopóki centrala tego nie poprawi.
refusals-tax-rate-missing = Na dzień { $day } nie jest znana stawka dla „{ $category }”. Sprawdź datę kasy; jeśli jest poprawna, zadzwoń do serwisu.
refusals-tax-region-missing = W { $country } podatek zależy od regionu, a w ustawieniach nie podano żadnego. Ustaw region sklepu i dopiero wtedy sprzedawaj.
refusals-tax-levy-missing = Na dzień { $day } nie jest znana kwota opłaty „{ $levy }”. Sprawdź datę kasy; jeśli jest poprawna, zadzwoń do serwisu.
refusals-tax-exemption-unknown = W { $country } nie ma zwolnienia „{ $exemption }”. Wybierz inne albo sprzedaj z podatkiem.
refusals-tax-certificate-missing = Zwolnienie tego kupującego wymaga numeru zaświadczenia lub karty. Wpisz go albo sprzedaj z podatkiem.
refusals-tax-too-large = Te kwoty są zbyt duże, aby dokładnie obliczyć podatek. Podziel sprzedaż.
refusals-print-spoiled = Dokument czekający na drukarkę jest uszkodzony i nie zostanie wydrukowany. Sprzedaże i paragony są nienaruszone, a to, czego dotyczył, jest w dzienniku.
refusals-discount-needs-manager = Samodzielnie możesz dać do { $max }%.
refusals-post-void-needs-manager = Twoja rola nie pozwala anulować zakończonej sprzedaży.
refusals-act-needs-manager = Twoja rola na to nie pozwala.
refusals-role-cannot-sell = { $name } nie może sprzedawać w tej roli. Zaloguj się jako kasjer.
refusals-amount-needs-manager = Samodzielnie możesz do { $max }.
refusals-may-approve = Może to tutaj zatwierdzić: { $who }.
refusals-approve-own = Nikt nie zatwierdza własnej czynności. Poproś inną osobę o numer i PIN.
refusals-approver-cannot = { $name } też nie może tego zatwierdzić.
refusals-approval-not-possible = Tego nie może zatwierdzić inna osoba. Zamiast tego zaloguj się.
refusals-approval-waits = Trwa oczekiwanie na zatwierdzenie. Zatwierdź lub anuluj i zeskanuj ponownie.
refusals-till-locked = Kasa jest zablokowana. Zaloguj się, aby kontynuować.
refusals-badge-unknown = Nikt nie ma tego identyfikatora. Zaloguj się numerem i PIN-em.
refusals-badge-in-search = To jest identyfikator. Niczego nie wyszukano.
refusals-operator-unknown = Nikt nie ma numeru { $operator }. Sprawdź go i spróbuj ponownie.
refusals-code-too-long = Ten kod jest za długi na towar: { $code }. Zeskanuj kod kreskowy samego towaru.
refusals-code-empty = Skaner wysłał pusty kod. Zeskanuj ponownie.
refusals-code-unknown = Żaden towar nie ma kodu { $code }. Wyszukaj go po nazwie albo sprzedaj jako towar bez kodu.
refusals-article-gone = Towaru { $sku } już się tu nie sprzedaje. Wyszukaj inny.
refusals-search-too-long = { $max ->
    [one] Szukaj, używając najwyżej { $max } znaku.
    [few] Szukaj, używając najwyżej { $max } znaków.
    [many] Szukaj, używając najwyżej { $max } znaków.
   *[other] Szukaj, używając najwyżej { $max } znaku.
}
refusals-pin-format = PIN ma od 4 do 12 cyfr.
refusals-pin-first = To pierwszy PIN. Zaloguj się nim pod swoim imieniem i wybierz własny PIN.
refusals-pin-same = Ten PIN już masz. Wybierz inny.
refusals-pin-wrong = Zły PIN. Spróbuj ponownie.
refusals-pin-locked = Zbyt wiele złych PIN-ów. { $seconds ->
    [one] Poczekaj sekundę i spróbuj ponownie.
    [few] Poczekaj { $seconds } sekundy i spróbuj ponownie.
    [many] Poczekaj { $seconds } sekund i spróbuj ponownie.
   *[other] Poczekaj { $seconds } sekundy i spróbuj ponownie.
}
refusals-sign-in-first = Najpierw się zaloguj.
refusals-price-is-fixed = Ten towar ma stałą cenę. Daj zamiast tego rabat.
refusals-price-missing = { $name } nie ma dziś ceny i nie można tego sprzedać. Zapytaj centralę o cenę.
refusals-open-items-off = Ten sklep nie sprzedaje towarów bez kodu. Wyszukaj towar.
refusals-name-missing = { $max ->
    [one] Wpisz na paragon nazwę mającą { $max } znak.
    [few] Wpisz na paragon nazwę mającą od 1 do { $max } znaków.
    [many] Wpisz na paragon nazwę mającą od 1 do { $max } znaków.
   *[other] Wpisz na paragon nazwę mającą od 1 do { $max } znaku.
}
refusals-amount-changed = Kwota do zapłaty się zmieniła. Spójrz na nią i przyjmij zapłatę ponownie.
refusals-no-last-sale = Nie ma sprzedaży do wydrukowania. Wybierz jedną z ostatnich.
refusals-print-not-open = Ten wydruk jest już załatwiony.
refusals-print-not-waiting = Ten dokument już nie czeka: jest wydrukowany albo w drodze.
refusals-print-is-voucher = Na tym wydruku jest opłacony bon: nie można z niego zrezygnować. Cofnij sprzedaż, jeśli nie da się go wydrukować.
refusals-already-voided = Tę sprzedaż już anulowano dokumentem { $slip }.
refusals-receipt-unknown = Ta kasa nie ma sprzedaży { $receipt }. Sprawdź numer na paragonie.
refusals-reason-missing = Wpisz powód.
refusals-other-workstation = Te dane należą do stanowiska { $workstation }. Uruchom kasę z jego ustawieniami albo wybierz inny folder.
refusals-other-country = Te dane należą do kasy w { $country }. Dziennik ma jeden kraj i jedną walutę: wybierz inny folder.
refusals-device-key-changed = Klucz tej kasy nie pasuje do jej dziennika. Przywróć plik device.key albo zadzwoń do serwisu. Nic nie zmieniono.
refusals-language-unknown = Kasa nie mówi w { $language }. Wybierz język z listy.
refusals-preference-unknown = Kasa nie zna „{ $value }”. Wybierz z listy.
refusals-scan-too-long = Skaner wysłał więcej, niż mieści kod kreskowy. Zeskanuj ponownie.
refusals-scan-incomplete = Dotarła tylko część kodu. Zeskanuj ponownie.
refusals-scan-garbage = Skaner wysłał coś nieczytelnego. Zeskanuj ponownie; jeśli tak zostanie, sprawdź kabel.
refusals-scan-too-fast = Kody przyszły za szybko. Zeskanuj ostatni towar ponownie.
refusals-gs1-unreadable = Nie można odczytać kodu na tym opakowaniu. Zeskanuj inny kod kreskowy albo wyszukaj towar po nazwie.
refusals-gs1-unknown-ai = Kod na tym opakowaniu ma nieznaną część: „{ $found }”. Zeskanuj inny kod kreskowy albo wyszukaj towar po nazwie.
refusals-gs1-length = Część ({ $ai }) tego kodu jest za krótka lub za długa. Zeskanuj inny kod kreskowy albo wyszukaj towar po nazwie.
refusals-gs1-character = Część ({ $ai }) tego kodu zawiera niedozwolony znak. Zeskanuj inny kod kreskowy albo wyszukaj towar po nazwie.
refusals-gs1-check-digit = Cyfra kontrolna w części ({ $ai }) jest zła. Zeskanuj ponownie; jeśli tak zostanie, wyszukaj towar po nazwie.
refusals-gs1-date = Część ({ $ai }) tego kodu to dzień lub godzina, których nie ma. Sprawdź datę na opakowaniu i wyszukaj towar po nazwie.
refusals-gs1-twice = Część ({ $ai }) jest w tym kodzie dwa razy i mówi dwie rzeczy. Wyszukaj towar po nazwie.
refusals-gs1-conflict = Części ({ $ai }) i ({ $other }) tego kodu są sprzeczne. Wyszukaj towar po nazwie.
refusals-gs1-link = Link w tym kodzie nie jest zapisany zgodnie z normą. Zeskanuj inny kod kreskowy albo wyszukaj towar po nazwie.
refusals-no-font-for-letters = Ta drukarka nie ma znaków { $letters } i nie ma ich żadna czcionka w tym komputerze. Drukują się jako „□”/„?”. Poproś serwis o dodanie czcionki.
refusals-pack-day-passed = { $kind ->
    [sell-by] To opakowanie należało sprzedać do { $day }: zdejmij je z półki. Nie sprzedaje się go, nawet za zgodą kierownika.
    [best-before] To opakowanie najlepiej było spożyć przed { $day }: zdejmij je z półki. Nie sprzedaje się go, nawet za zgodą kierownika.
   *[expiry] Termin przydatności tego opakowania minął { $day }: zdejmij je z półki. Nie sprzedaje się go, nawet za zgodą kierownika.
}
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] To opakowanie należało sprzedać do { $day }: zdejmij je z półki. Sprzedać może je tylko kierownik po zalogowaniu.
    [best-before] To opakowanie najlepiej było spożyć przed { $day }: zdejmij je z półki. Sprzedać może je tylko kierownik po zalogowaniu.
   *[expiry] Termin przydatności tego opakowania minął { $day }: zdejmij je z półki. Sprzedać może je tylko kierownik po zalogowaniu.
}
refusals-pack-day-warned = { $kind ->
    [sell-by] To opakowanie należało sprzedać do { $day }. Jest w koszyku: powiedz klientowi albo je usuń.
    [best-before] To opakowanie najlepiej było spożyć przed { $day }. Jest w koszyku: powiedz klientowi albo je usuń.
   *[expiry] Termin przydatności tego opakowania minął { $day }. Jest w koszyku: powiedz klientowi albo je usuń.
}
refusals-pack-taken-back = { $kind ->
    [sell-by] To opakowanie należało sprzedać do { $day }: wyjęto je z koszyka. Zdejmij je z półki.
    [best-before] To opakowanie najlepiej było spożyć przed { $day }: wyjęto je z koszyka. Zdejmij je z półki.
   *[expiry] Termin przydatności tego opakowania minął { $day }: wyjęto je z koszyka. Zdejmij je z półki.
}
refusals-pack-seen-twice = Dwa kody tego samego opakowania: policzono raz. Jeśli były dwa opakowania, zeskanuj drugie ponownie.
refusals-serial-in-basket = Opakowanie o numerze seryjnym { $serial } jest już w koszyku. Zeskanuj następne.
refusals-label-unit = { $unit ->
    [each] Etykieta nie podaje liczby sztuk, a towar sprzedaje się na sztuki. Wyszukaj go po nazwie i wpisz ilość.
   *[other] Etykieta nie podaje ilości w { $unit }, a tak sprzedaje się towar. Wyszukaj go po nazwie i wpisz ilość.
}
refusals-label-currency = Cena na tej etykiecie jest w innej walucie. Wyszukaj towar po nazwie.
refusals-label-price-odd = Cena { $price } z etykiety nie pasuje do tego towaru. Zważ go albo poproś o nową etykietę.
refusals-in-store-check-digit = Cena w tym kodzie kreskowym jest źle odczytana lub źle wydrukowana. Zeskanuj ponownie albo zważ towar.
refusals-line-is-one-pack = Ta pozycja to jedno opakowanie z własną ceną lub numerem seryjnym. Zeskanuj następne opakowanie albo usuń pozycję.
refusals-code-other-key = Ten kod, typu ({ $ai }), nie oznacza towaru, lecz dostawę, miejsce lub kupon. Zeskanuj kod kreskowy samego towaru.
refusals-code-link = Ten kod to link, który nie wskazuje towaru. Zeskanuj inny kod kreskowy albo wyszukaj towar po nazwie.
refusals-data-recovered = Dane kasy były uszkodzone i właśnie je naprawiono. Spójrz na koszyk i zrób to ponownie.
refusals-alert-gone = Tę wiadomość już przeczytano.
refusals-recovery-needs-manager = Twoja rola nie pozwala usunąć tej wiadomości.
refusals-buyer-empty = Kupujący ma co najmniej nazwę albo numer podatkowy. Wpisz jedno z nich.
refusals-buyer-too-long = Nazwa i wiersze adresu mają najwyżej { $max } znaków. Skróć je.
refusals-buyer-address-too-long = Adres ma najwyżej { $max } wierszy. Połącz niektóre.
refusals-buyer-tax-number-wrong = „{ $number }” nie może tu być numerem podatkowym; { $example } nim jest. Sprawdź go albo zostaw puste pole.
refusals-buyer-name-missing = Faktura na { $total } wymaga nazwy kupującego. Wpisz ją, a potem przyjmij zapłatę.
refusals-buyer-address-missing = Faktura na { $total } wymaga adresu kupującego. Wpisz go, a potem przyjmij zapłatę.
refusals-buyer-tax-number-missing = Faktura na { $total } wymaga numeru podatkowego kupującego. Wpisz go, a potem przyjmij zapłatę.
refusals-buyer-identity-missing = Faktura na { $total } wymaga nazwy albo numeru podatkowego kupującego. Wpisz jedno z nich, a potem przyjmij zapłatę.
refusals-invoice-exists = Ta sprzedaż ma już fakturę na kupującego. Wydrukuj ją ponownie albo anuluj sprzedaż i sprzedaj od nowa.
refusals-money-goes-back = { $back } wraca do klienta. Wybierz, jak to oddać.
refusals-refund-above-owed = Do zwrotu jest tylko { $owed }. Wpisz tyle lub mniej.
refusals-refund-above-card = Kartą zapłacono z tego tylko { $most }. Resztę oddaj gotówką.
refusals-refund-abroad = Te towary sprzedano w innym kraju: pieniądze można oddać tylko tam. Tutaj wymień je na towary co najmniej tej samej wartości.
refusals-return-line-unknown = Tego towaru nie ma na tym paragonie. Obejrzyj paragon ponownie.
refusals-return-above-sold = Zwrócić można jeszcze tylko { $left }. Reszty na tym paragonie nie sprzedano albo już ją zwrócono.
refusals-return-whole-pack = To opakowanie miało własną cenę. Przyjmij całe opakowanie.
refusals-return-too-late = Zwroty przyjmuje się przez { $days } dni: do { $last }. Teraz tylko towary wadliwe; jeśli takie są, wybierz ten powód.
refusals-return-unsealed = { $name }: zwrot tylko w nieotwartym opakowaniu. Jeśli towar jest wadliwy, wybierz ten powód.
refusals-return-never = { $name }: zwrotów się nie przyjmuje. Jeśli towar jest wadliwy, wybierz ten powód.
refusals-period-backwards = Ostatni dzień jest przed pierwszym. Wybierz dni odwrotnie.
refusals-period-too-long = Raport obejmuje najwyżej { $max } dni. Wybierz krótszy okres.
refusals-line-is-linked = Ten wiersz należy do innego towaru i idzie za nim. Zmień lub usuń tamten.
refusals-line-is-voucher = Bon kosztuje tyle, ile jest wart. Usuń go i sprzedaj inny.
refusals-basket-open = Otwarty jest inny koszyk. Najpierw go odłóż albo dokończ.
refusals-park-with-money = Za ten koszyk przyjęto już pieniądze. Oddaj je, zanim go odłożysz.
refusals-too-many-parked = Odłożonych koszyków jest już { $max }. Najpierw jakiś przywołaj albo porzuć.
refusals-parked-gone = Odłożonego koszyka { $number } już nie ma. Obejrzyj listę ponownie.
refusals-quantity-is-code = To wygląda na kod kreskowy, nie ilość: najwyżej { $max } szt. Wpisz ilość ponownie.
refusals-quantity-sure = Na pewno { $pieces } szt.? Potwierdź albo wpisz ilość ponownie.
refusals-pieces-of-one-pack = To opakowanie ma własną wagę, cenę lub numer, więc nie można go pomnożyć. Zeskanuj każde osobno.
refusals-age-not-checked = W koszyku jest coś, co sprzedaje się dopiero od { $years } lat. Najpierw sprawdź wiek klienta.
refusals-age-not-asked = Nic w koszyku nie wymaga wieku. Nie ma czego potwierdzać.
refusals-age-refused = Nie sprzedaje się osobom poniżej { $years } lat: { $goods }. Wyjęto to z koszyka.
refusals-birth-date-odd = Nikt nie mógł się urodzić tego dnia. Wpisz ponownie dzień, miesiąc i rok.
refusals-serial-missing = Numer seryjny ma od 1 do { $max } znaków. Zeskanuj albo wpisz go ponownie.
refusals-serial-sold = Sztukę o numerze { $serial } już sprzedano, paragon { $receipt }. Sprawdź numer na towarze.
refusals-foreign-rate-old = Kurs { $currency } jest z dnia { $day }; kurs obowiązuje dni: { $days }. Poproś kierownika o dzisiejszy.
refusals-foreign-coins-refused = W tej walucie przyjmuje się tylko całe banknoty { $limit }. Policz banknoty ponownie.
refusals-foreign-above-limit = W jednej płatności przyjmuje się najwyżej { $limit }. Resztę pobierz inaczej.
refusals-foreign-unknown = Ten sklep nie przyjmuje gotówki w { $currency }. Poproś o inny sposób płatności.
refusals-payment-open = Terminal jeszcze pracuje dla tego koszyka. Najpierw podaj, co odpowiedział.
refusals-payment-unknown = Nikt nie wie, czy kartę obciążono za ten koszyk. Najpierw decyduje kierownik; tymczasem koszyk można odłożyć.
refusals-refund-unknown = Nie wiadomo, czy pieniądze za ten koszyk wróciły na kartę. Najpierw decyduje kierownik; tymczasem koszyk można odłożyć.
# $receipt (String) - the receipt
refusals-refund-of-parked = Odłożony koszyk przyjmuje towar z paragonu { $receipt } i nie wiadomo jeszcze, co z kartą. Przywołaj go i najpierw to rozstrzygnij.
refusals-payment-settled = Tę płatność kartą już rozstrzygnięto, i to inaczej. Obejrzyj płatności tej sprzedaży.
refusals-payment-gone = Ta płatność kartą nie jest już otwarta. Obejrzyj koszyk i kontynuuj.
refusals-payment-of-parked = Ta płatność kartą należy do odłożonego koszyka. Najpierw przywołaj ten koszyk.
refusals-return-voided = Tę sprzedaż anulowano dokumentem { $slip }: pieniądze już oddano.
refusals-return-all-returned = Wszystko z tego paragonu już zwrócono, ostatnie { $day }, paragon { $receipt }.
refusals-return-not-open = Żaden paragon nie jest otwarty do zwrotu. Zeskanuj paragon albo znajdź go w Paragonach.
refusals-return-none-left = Tego towaru nie można już więcej zwrócić na tym paragonie.
refusals-return-nothing-picked = Jeszcze nic nie wybrano. Zeskanuj towar z tego paragonu albo dotknij plusa obok niego.
refusals-return-without-receipt-limit = Bez paragonu oddaje się najwyżej { $max }. Poproś o paragon albo znajdź sprzedaż po dniu i kwocie.
refusals-return-has-receipt = { $receipt } to paragon tej kasy. Otwórz go i przyjmij zwrot z niego.
refusals-receipt-other-till = { $receipt } jest z innej kasy tego sklepu, której ta kasa nie zna. Przyjmij zwrot tam albo tutaj bez paragonu.
refusals-receipt-other-store = { $receipt } jest z innego sklepu w tym kraju, którego ta kasa nie zna. Przyjmij zwrot tam albo tutaj bez paragonu.
refusals-receipt-abroad = { $receipt } jest ze sklepu w innym kraju: inna waluta, podatek i sprzedawca. Pieniądze można oddać tylko tam; tutaj towar można wymienić na równy.
refusals-return-brought-before = { $quantity } tego artykułu z paragonu { $elsewhere } zwrócono tu już { $day }, paragon { $receipt }. Ile ich było, wie tylko kasa, która go sprzedała: przyjmij więcej tam albo tutaj bez paragonu.
refusals-return-changed = W międzyczasie zwrócono coś jeszcze z paragonu { $receipt } albo zmienił się jego zwrot. Wyjmij zwrot z koszyka i otwórz paragon ponownie.
refusals-refund-card-first = { $card } z tego zapłacono kartą: to wraca najpierw na kartę, reszta gotówką.
refusals-refund-cash-limit = Gotówką oddaje się naraz najwyżej { $max }. Poproś kogoś, kto może pozwolić na więcej.
refusals-void-has-returns = Towary z tej sprzedaży zwrócono na paragonie { $receipt }, więc nie można jej anulować w całości. Przyjmij zwrot reszty.
refusals-void-of-return = Na tym paragonie jest zwrot, więc nie można go anulować. Jeśli towar zostaje u klienta, sprzedaj go ponownie.
# $code (String) - the coupon's code
refusals-coupon-unknown = Żadna promocja nie przyjmuje kuponu { $code }. Sprawdź kod.
# $code (String) - the coupon's code
refusals-coupon-twice = Kupon tej promocji jest już w koszyku: { $code } nie jest potrzebny.
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = Kupon { $code } wykorzystano { $day }, paragon { $receipt }. Można go użyć raz.
refusals-coupon-in-payment = Kupon { $code } jest w odłożonym koszyku i nie wiadomo jeszcze, co z kartą. Przywołaj ten koszyk i najpierw to rozstrzygnij.
refusals-coupon-no-hub = Nie można teraz zapytać centrali o kupon { $code }. Można go użyć raz: sprzedaj bez niego albo spróbuj za chwilę.
refusals-coupon-elsewhere = Kupon { $code } wykorzystano lub jest trzymany w { $place }. Można go użyć raz.
refusals-coupon-not-held = Centrala nie trzyma już kuponu { $code } dla tej sprzedaży. Usuń go i podaj jeszcze raz.
refusals-coupon-asked = Trwa pytanie centrali o kupon. Poczekaj na odpowiedź.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = „{ $name }” zaczyna się { $day }. Zachowaj kupon do tego dnia.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = „{ $name }” skończyło się { $day }. Kupon już nic nie obniża.
# $name (String) - the promotion
refusals-coupon-other-store = „{ $name }” nie obowiązuje w tym sklepie.
# $name (String) - the promotion
refusals-coupon-other-time = „{ $name }” nie obowiązuje tego dnia lub o tej godzinie.
# $name (String) - the promotion
refusals-coupon-other-customers = „{ $name }” jest dla grupy, do której ten klient nie należy. Najpierw wybierz klienta.
# $name (String) - the promotion
refusals-coupon-waits = Kupon jest w koszyku. „{ $name }” jeszcze nic nie obniża: brakuje towarów lub kwoty minimalnej.
refusals-customer-unknown = Tego klienta już nie ma w kartotece. Szukaj ponownie.
refusals-denomination-unknown = Nie ma tu banknotu ani monety { $value } albo wpisano ją dwa razy.
refusals-till-is-shared = Tu wszyscy mają jedną szufladę: nie podawaj czyja.
refusals-till-unknown = Nikt tu nie ma numeru { $till }.
refusals-till-already-open = Gotówkę początkową tej kasy już policzono. To, co teraz przychodzi, jest wpłatą.
refusals-lift-not-its-pieces = Banknoty i monety są warte { $counted }, a nie tę kwotę.
refusals-till-count-first = Najpierw policz szufladę. Niezależnie od wyniku kasę można potem zamknąć.
refusals-till-carries-too-much = W szufladzie może zostać najwyżej { $max }: tyle policzono.
refusals-z-unknown = Na tej kasie nie ma raportu Z { $number }.
refusals-training-already = Trwa już ćwiczenie. Zakończ je przyciskiem u góry.
refusals-training-not-begun = Nikt nie ćwiczy na tej kasie.
refusals-record-unknown = W dzienniku nie ma zapisu { $record }. Poszukaj ponownie.
refusals-terminal-declined = Terminal odmówił: nic nie pobrano. Spróbuj innej karty albo innego sposobu.
refusals-terminal-refund-declined = Terminal odmówił: nic nie wróciło na kartę. Spróbuj ponownie albo zwróć inaczej.
refusals-terminal-by-hand = Nie udało się połączyć z terminalem i nic nie pobrano. Wpisz na nim kwotę i powiedz, co pokazuje, albo zapłać inaczej.
refusals-terminal-cant-tell = Terminal nie wie, co się stało. Obejrzyj jego ostatni wydruk lub dziennik i zdecyduj.
refusals-terminal-not-ready = Terminal nie odpowiada. Sprawdź kabel i zasilanie; znajdzie się sam.
refusals-payment-at-terminal = Terminal pracuje nad tą płatnością. Poczekaj na odpowiedź albo zakończ płatność.
refusals-card-through-terminal = Tutaj kartą płaci się na podłączonym terminalu. Rozpocznij płatność kartą.
refusals-order-unknown = To zamówienie nie czeka w tym sklepie. Sprawdź numer.
refusals-order-not-open = Najpierw otwórz zamówienie.
refusals-order-being-asked = Centrala jest jeszcze pytana o zamówienie { $order }. Poczekaj chwilę.
refusals-order-not-to-hand-over = Zamówienia { $order } nie można teraz wydać. Obok podano powód.
refusals-return-being-asked = Centrala jest jeszcze pytana o ten paragon. Poczekaj chwilę.
refusals-return-not-sold-there = Na tym paragonie nie ma tego towaru. Obejrzyj paragon albo przyjmij towar bez paragonu.
refusals-return-came-back-elsewhere = Część zwrócono już w innej kasie lub w internecie. Zostało: { $left }.
refusals-voucher-above-due = Bonem można zapłacić najwyżej to, co pozostało: { $due }. Reszta zostaje na bonie.
refusals-voucher-refund = Tutaj pieniądze nie wracają na bon. Zwróć je gotówką lub na kartę.
refusals-voucher-code = To nie jest kod bonu. Zeskanuj go jeszcze raz lub wpisz tak, jak wydrukowano.
refusals-voucher-no-hub = Nie można teraz zapytać centrali o bony. Spróbuj ponownie lub zapłać inaczej.
refusals-voucher-pays-already = Tym bonem już się płaci za tę sprzedaż. Najpierw go usuń, aby zapłacić inną kwotę.
refusals-voucher-asked = Trwa pytanie centrali o bon. Poczekaj na odpowiedź.
refusals-voucher-single-purpose = Centrala nie podała, na co jest ten bon, więc nie można go przyjąć. Klient może zapłacić inaczej.
refusals-voucher-left = Bon o końcówce { $tail }: pozostało { $left }.
refusals-voucher-left-until = Bon o końcówce { $tail }: pozostało { $left }, do { $day }.
refusals-voucher-goods-none = Ten bon jest tylko na: { $goods }, a nic takiego nie zostało tu do zapłaty. Klient może zapłacić inaczej.
refusals-voucher-goods-most = Ten bon jest tylko na: { $goods }. Tutaj może zapłacić najwyżej { $most }.
refusals-voucher-goods-elsewhere = Ten bon ({ $goods }) opodatkowano tam, gdzie go sprzedano, i nie można go tu przyjąć. Klient może zapłacić inaczej.
refusals-voucher-goods-unknown = Ten sklep nie sprzedaje bonów na: { $goods }. Wybierz jeszcze raz, na co ma być bon.
refusals-voucher-unasked-goods = Nie ma połączenia z centralą, a bon o końcówce { $tail } może być tylko na niektóre artykuły. Spróbuj później albo klient zapłaci inaczej.
refusals-voucher-left-goods = Tylko na: { $goods }.
refusals-voucher-over = Centrala nie trzyma już kwoty bonu o końcówce { $tail }. Usuń go i zeskanuj jeszcze raz.
refusals-voucher-unasked-none = Nie ma łączności z centralą, a bez niej ta kasa nie może już nic pobrać z bonu o końcówce { $tail }. Zapłać inaczej.
refusals-voucher-unasked-amount = Nie ma łączności z centralą. Wpisz, ile zostało na bonie o końcówce { $tail }, najwyżej { $most }, i naciśnij Bon podarunkowy.
refusals-voucher-unasked-most = Bez centrali można pobrać najwyżej { $most } z bonu o końcówce { $tail }.
refusals-voucher-unasked-scan = Zeskanuj bon jeszcze raz: poprzedni był do innej sprzedaży.
refusals-voucher-unknown = Żaden bon nie ma takiego kodu. Sprawdź go litera po literze.
refusals-voucher-empty = Na tym bonie nie ma już nic do wydania.
refusals-voucher-stopped = Tego bonu nie można użyć: jest nieaktywny, zablokowany, zbyt stary lub w innej walucie.
refusals-voucher-needs-hub = Salda bonów prowadzi centrala, a ta kasa nie ma centrali.

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = Bonem zapłacono z tego tylko { $most }. Resztę zwróć inaczej.
refusals-voucher-not-found = Na to nazwisko nie ma bonu ze środkami. Wpisz je tak, jak stoi na bonie.
refusals-voucher-name-missing = Wpisz, dla kogo jest bon.
refusals-voucher-find-again = Znalezionego bonu już tu nie ma. Poszukaj jeszcze raz.
refusals-refund-above-online = Tylko { $most } z tego zapłacono online. Resztę zwróć w inny sposób.
refusals-online-pays = Tak nie płaci się w kasie. Tą drogą wracają tylko pieniądze za zamówienie online.
refusals-refund-online-first = { $online } z tego zapłacono online: najpierw wraca to tą samą drogą.
refusals-order-return-unknown = Nikt nie zna zamówienia { $order }. Sprawdź numer albo wyszukaj po kliencie lub karcie.
refusals-order-return-unasked = Centrala jest nieosiągalna, a ta kasa nie zna zamówienia { $order }. Spróbuj ponownie, gdy sieć wróci.
refusals-order-return-unpaid = Za zamówienie { $order } nic nie zapłacono online: nie ma czego zwracać.
refusals-order-return-waits = Zamówienie { $order } nie zostało jeszcze wydane. Anuluj je zamiast przyjmować zwrot.
refusals-order-return-over = Z zamówienia { $order } nie ma już czego zwrócić: anulowano je albo wszystko wróciło lub zostało zwrócone.
refusals-order-return-currency = Zamówienie { $order } opłacono w { $currency }. Można je zwrócić tylko w sklepie, który wypłaca tę walutę.
refusals-order-return-changed = W międzyczasie część zamówienia { $order } wróciła gdzie indziej albo inna kasa ją przyjmuje. Usuń zwrot z koszyka i otwórz zamówienie ponownie.
refusals-attendant-needed = To może zrobić tylko obsługa. Wezwij ją.
refusals-self-checkout-off = Ta kasa nie jest ustawiona dla klientów. Ustaw self_checkout w jej ustawieniach.
refusals-self-checkout-basket = Najpierw zakończ tę płatność lub zwrot, potem rozpocznij samoobsługę.
refusals-self-checkout-goods = { $name } musi nabić obsługa. Została wezwana.
refusals-self-checkout-no-terminal = Terminal płatniczy nie jest gotowy. Wezwij obsługę.
refusals-scan-and-go-broken = Tego koszyka z telefonu nie da się odczytać. Pokaż kod ponownie lub zeskanuj towary.
refusals-scan-and-go-form = Ten koszyk pochodzi z nowszej aplikacji, niż zna ta kasa. Zeskanuj towary.
refusals-scan-and-go-too-long = Ten koszyk z telefonu jest za długi. Zeskanuj towary.
refusals-scan-and-go-taken = Ten koszyk z telefonu już przejęto. Utwórz nowy lub zeskanuj towary.
refusals-scan-and-go-nothing = Z tego koszyka nie da się nic przejąć: { $goods }. Zeskanuj towary.
refusals-scan-and-go-left-out = Nie przejęto: { $goods }. Zeskanuj je lub odłóż.
refusals-pick-how-many = Wybierz od 1 do { $max } zamówień.
refusals-pick-taken = { $name } kompletuje to przy kasie { $till }. Zostaw to lub zapytaj.
refusals-pick-enough = Wszystko, czego chce zamówienie, jest już zebrane.
refusals-pick-not-wanted = Żadne zamówienie z tej listy tego nie chce. Odłóż to.
refusals-pick-not-there = W pojemniku nie ma żadnego.
refusals-pick-too-many = Tu może chodzić tylko o { $left }.
refusals-pick-quantity = To nie jest ilość tego artykułu.
refusals-pick-nothing-missing = Najpierw powiedz, że go nie ma.
refusals-pick-not-open = Żadna lista nie jest otwarta. Wybierz zamówienia do skompletowania.
refusals-pick-not-instead = To nie może go zastąpić: to ten sam artykuł albo sprzedawany w innej jednostce.
refusals-pick-other-store = Sklep { $store } nie ma tego artykułu. Wybierz inny.
refusals-pack-how-many = Podaj liczbę toreb, od 1 do { $max }.
refusals-order-ended = Zamówienie { $order } jest zakończone. Odłóż towar.
refusals-order-line-unknown = Zamówienie nie ma takiej pozycji.
refusals-order-not-gathered = Zamówienie { $order } nie jest kompletne: przynieś resztę lub powiedz, czego nie ma.
refusals-order-not-ready = Zamówienie { $order } i tak nie jest gotowe.
refusals-order-not-handed = Z zamówienia { $order } nic nie wydano.
refusals-order-altered = Zamówienie { $order } nie jest takie, jakie podpisała centrala. Nic nie wydawaj i zadzwoń do centrali.
refusals-order-age = Jest w nim coś tylko dla osób od { $age } lat. Spójrz, kto odbiera, i potwierdź wiek.
refusals-order-part = Tyle nie leży do wydania.
refusals-line-is-of-order = Towary z zamówienia kosztują tyle, ile ustalono. Wyjmij zamówienie z koszyka, żeby sprzedać je inaczej.
refusals-order-is-in = To zamówienie jest już w koszyku.
refusals-park-with-order = W tym koszyku jest zamówienie. Przyjmij zapłatę albo wyjmij je, zanim odłożysz koszyk.
refusals-order-changed = Zamówienie { $order } zostało tymczasem opłacone, odebrane albo anulowane. Wyjmij je z koszyka i otwórz ponownie.
refusals-order-goods-unknown = { $name } nie jest tu znane, a zamówienie nie mówi, jak jest opodatkowane. Zadzwoń do centrali.
refusals-order-tax-unknown = Zamówienie nie mówi, ile jest w nim podatku, więc nie można go tu opłacić. Zadzwoń do centrali.
refusals-order-sold = Zamówienie { $order } opłacono sprzedażą. Cofnij tę sprzedaż albo przyjmij zwrot z jej paragonem.
refusals-order-return-receipt = Zamówienie { $order } opłacono w kasie. Przyjmij zwrot z paragonem { $receipt }.
refusals-line-not-sent = Tylko artykuły sklepu można odebrać gdzie indziej lub wysłać.
refusals-order-for-nobody = Najpierw powiedz, dla kogo to jest: wybierz klienta albo zapisz nowego.
refusals-order-needs-hub = Centrala przekazuje zamówienia innym sklepom, a ta kasa nie ma centrali.
refusals-store-has-not = { $store } nie ma tyle sztuk. Wybierz inny sklep albo mniej.
refusals-order-without-address = Adres klienta { $name } nie jest znany. Najpierw go zapisz.
refusals-order-no-courier = Powiedz, kto zabiera paczkę.
refusals-return-taken-along = { $name }: towar zabrano przy zakupie. Powiedz, w jakim stanie wraca.
refusals-customer-name-missing = Najpierw zapisz nazwisko.
refusals-customer-email-wrong = To nie może być adres e-mail. Sprawdź z klientem.
refusals-customer-phone-wrong = To nie może być numer telefonu. Sprawdź z klientem.
refusals-customer-agreed-to-nothing = Tak jeszcze nie można dotrzeć do klienta. Zapisz jak albo pomiń odpowiedź.
refusals-customer-known = { $name }: ten klient jest już znany z { $way }. Wybierz go zamiast tworzyć drugi wpis.
refusals-customer-address-part = Adres ma ulicę i miejscowość.
refusals-courier-none = Ta kasa nie ma kuriera, którego można zapytać, albo zamówienie jest do odbioru. Wpisz, kto je zabiera, i numer paczki.
refusals-courier-not-packed = Najpierw zapakuj i podaj, ile jest paczek.
refusals-courier-refuses = Kurier nie przyjmuje zamówienia { $order }: { $words } Sprawdź adres z klientem, a potem dotknij w zamówieniu „Zapytaj kuriera ponownie”.
refusals-courier-keeps = Kurier nie anuluje zamówienia { $order }: { $words } Zadzwoń do niego.
