### ui
### Co kasa i centrala mówią sobie nawzajem: jak daleko jest i co robić.

exchange-title = Wymiana z centralą
exchange-try-now = Spróbuj teraz
exchange-good = Wszystko jest wymienione.
exchange-never = Ta kasa nie połączyła się jeszcze z centralą.
exchange-hub = Centrala
exchange-contact = Ostatni kontakt
exchange-none = Jeszcze żaden
exchange-waiting = Do wysłania
exchange-oldest = Najstarszy z nich
exchange-sources = Co przychodzi z centrali

# $time (String) - dzień i godzina
exchange-as-of = Stan na { $time }

exchange-reading = Odczyt trwa: { $percent }
exchange-aside = Przyjęte, ale nieużywane
exchange-aside-unknown = Nowsza wersja kasy to zna.
exchange-aside-advice = Powiadom centralę: tych danych nie da się tu użyć w tej postaci.
exchange-clock = Zegary kasy i centrali bardzo się różnią. Ustaw zegar kasy.
exchange-source-catalogue = Artykuły
exchange-source-prices = Ceny
exchange-source-promotions = Promocje
exchange-source-customers = Klienci
exchange-source-stock = Stany sklepów
exchange-source-orders = Zamówienia do odbioru
exchange-source-people = Osoby
exchange-source-settings = Ustawienia
exchange-source-packs = Przepisy kraju
exchange-trouble-unreachable = Centrala jest nieosiągalna. Sprzedaż trwa; wszystko zostaje tutaj i wyśle się samo. Jeśli to potrwa, sprawdź sieć.
exchange-trouble-stranger = Odpowiada coś innego niż centrala. Sprzedaż trwa. Sprawdź sieć: może przeszkadza strona logowania.
exchange-trouble-unknown = Centrala nie zna tej kasy. Poproś centralę o kod rejestracji.
exchange-trouble-busy = Centrala nie może teraz niczego przyjąć. Kasa sama spróbuje ponownie.
exchange-trouble-refused = Centrala coś odrzuciła. Kasa spróbuje ponownie; jeśli to potrwa, powiadom centralę.
exchange-trouble-disk = Odmówił dysk kasy. Przeczytaj, co kasa mówi o swoim dysku.
exchange-trouble-clock = Zegary kasy i centrali się różnią. Kasa to poprawi; jeśli to potrwa, ustaw zegar.
exchange-trouble-revoked = Centrala wykluczyła tę kasę. Wszystko zostaje tutaj. Zadzwoń do centrali.
exchange-trouble-fork = Centrala ma inne zapisy pod numerami tej kasy: te dane mogą być kopią. Nic więcej nie jest wysyłane i wszystko zostaje. Zadzwoń do centrali.
exchange-trouble-altered = Zapis nie jest taki, jak go zapieczętowano. Nic więcej nie jest wysyłane i wszystko zostaje. Zadzwoń do centrali.
