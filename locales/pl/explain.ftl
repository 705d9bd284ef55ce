### Skąd się wzięła suma, jedno zdanie na krok.

explain-lines = Pozycje dają { $amount }.
explain-discount = Rabat na koszyk odejmuje { $amount }.
explain-rounded-rate = { $tax } zaokrągla się raz na stawkę: z { $exact } do { $rounded }.
explain-rounded-document = { $tax } zaokrągla się raz dla całej sprzedaży: z { $exact } do { $rounded }.
explain-rounded-line = { $tax } tej pozycji zaokrągla się z { $exact } do { $rounded }.
explain-each-line = Podatek zaokrągla się w każdej pozycji.
explain-mode-half-up = Połowę zaokrągla się w górę.
explain-mode-half-down = Połowę zaokrągla się w dół.
explain-mode-half-even = Połowę zaokrągla się do parzystej.
explain-mode-up = Każdą część zaokrągla się w górę.
explain-mode-down = Każdą część się obcina.
explain-added = Dochodzi { $name }: { $amount }.
explain-cash = Przy płatności gotówką zaokrągla się do { $amount }.
explain-price-one = Cena to { $amount }.
explain-price = { $quantity } × { $price } to { $amount }.
explain-label-price = Etykieta na opakowaniu podaje { $amount }.
explain-line-discount = Rabat tej pozycji odejmuje { $amount }.
explain-basket-discount = Jej część rabatu na koszyk to { $amount }.
explain-left = Zostaje { $amount }.
explain-levy-inside = Cena zawiera { $levy }: { $amount }. Źródło: { $source }
explain-levy-on-top = Dochodzi { $levy }: { $amount }. Źródło: { $source }
explain-tax-inside = { $tax } { $rate } jest w cenie: { $exact } od { $base } bez podatku.
explain-tax-on-top = Dochodzi { $tax } { $rate }: { $exact } od { $base } bez podatku.
explain-tax-zero = { $tax } wynosi { $rate }: nic.
explain-place-dine-in = To stawka na to, co się je na miejscu.
explain-place-takeaway = To stawka na to, co się bierze na wynos.
explain-holiday = To stawka okresu „{ $name }”.
explain-since = Stawka obowiązuje od { $day }. Źródło: { $source }
explain-since-unchecked = Stawka obowiązuje od { $day }. Źródło, którego nikt nie sprawdził: { $source }
explain-share = Z { $tax } po jednym zaokrągleniu na tę pozycję przypada { $amount }.
explain-exempted = Nabywca nie płaci { $tax } w kwocie { $amount }: zaświadczenie { $certificate }.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = „{ $name }” obniża o { $amount }.
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = „{ $name }” nie działa: „{ $winner }” obniża więcej, a może działać tylko jedna.
# $name (String) - the promotion
explain-promotion-incomplete = „{ $name }” wymaga więcej swoich towarów.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = Do „{ $name }” brakuje { $amount }.
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = „{ $name }” zaczyna się { $day }.
# $name (String) - the promotion
explain-promotion-weekday = „{ $name }” nie obowiązuje w tym dniu tygodnia.
# $name (String) - the promotion
explain-promotion-hours = „{ $name }” nie obowiązuje o tej godzinie.
# $name (String) - the promotion
explain-promotion-customers = „{ $name }” jest dla grupy klientów.
# $name (String) - the promotion
explain-promotion-coupon = „{ $name }” wymaga kuponu.
