### ui
### Zamówienia są kompletowane: co przynieść, do którego pojemnika, i co zrobić, gdy czegoś nie ma.

picking-title = Kompletowanie zamówień
picking-choose = Skanuj, co bierzesz. Dowiesz się, do którego pojemnika.
picking-done = Wszystko zebrane. Zapakuj i zgłoś gotowość.
picking-box = Pojemnik { $box }
picking-of = { $done } z { $due }
picking-on-hand = Powinno być: { $quantity }
picking-one = Mam jeden
picking-all = Mam wszystkie { $quantity }
picking-put-back = Jeden wraca
picking-missing = Nie ma
picking-count = Ile jest na półce?
picking-no-count = Nie liczono
picking-count-is = Tyle jest
picking-settle = Nie ma tego. Czego chce klient?
picking-refund = Zwrotu pieniędzy
picking-other-store = Odbioru w innym sklepie
picking-instead = Czegoś innego
picking-found = Jednak jest
picking-instead-scan = Zeskanuj to, co będzie zamiast.
picking-instead-costs = { $article } za { $amount }: klient nigdy nie płaci więcej niż przedtem.
picking-consent = Jak klient się zgodził?
picking-consent-phone = Telefonicznie
picking-consent-message = Na piśmie
picking-consent-in-person = Jest tutaj
picking-no-store = Nie wiadomo o innym sklepie, który to ma.
picking-taken = Zbiera { $name }
picking-unasked = Centrala nie odpowiada: ktoś inny może zbierać to samo.
picking-asking = Inni dowiadują się, że to zbierasz …
picking-not-there = Brakuje: { $quantity }
picking-bags = Torby
picking-ready = Gotowe
picking-is-ready = Zamówienie { $order } jest gotowe. Klient zostanie powiadomiony.
picking-picked = { $order }: do pojemnika { $box }.
