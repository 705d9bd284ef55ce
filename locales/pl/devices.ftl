### ui
### Drukarka, skaner, szuflada i oczekujące paragony.

devices-title = Urządzenia
devices-test-page = Strona testowa
devices-open-drawer = Otwórz szufladę
devices-check = Sprawdź teraz
devices-advice-ready = Nic nie trzeba robić.
devices-advice-busy = Pracuje. Nic nie trzeba robić.
devices-advice-connecting = Trwa szukanie. Zajmie to kilka sekund.
devices-advice-paper-low = Przygotuj nową rolkę.
devices-advice-paper-out = Włóż rolkę. Drukowanie samo ruszy dalej.
devices-advice-cover-open = Zamknij pokrywę. Drukowanie samo ruszy dalej.
devices-advice-open = Zasuń ją.
devices-advice-closed = Nic nie trzeba robić.
devices-advice-absent = Sprawdź kabel i zasilanie. Urządzenie znajdzie się samo.
devices-advice-fault = Wyłącz i włącz. Jeśli to nie pomoże, zadzwoń do serwisu.
devices-advice-unconfirmed = Odpowiedz poniżej, czy paragon wyszedł.
devices-advice-off = Dodaj adres w pliku ustawień.
devices-queue = Paragony do wydruku
devices-queue-empty = Wszystkie paragony są wydrukowane.
devices-job-queued = Czeka
devices-job-sending = Drukuje się
devices-job-await-proof = Czeka na odpowiedź drukarki
devices-job-printed = Wydrukowano
devices-job-unknown = Czy wyszedł w całości?
devices-job-cancelled = Nie wydrukowano
devices-job-yes = Tak, wyszedł
devices-job-again = Drukuj ponownie
devices-job-drop = Nie drukuj

devices-scanner = Skaner { $number }
devices-on-printer = przy drukarce paragonów
devices-document-receipt = Paragon { $number }
devices-document-duplicate = Kopia { $number }
devices-document-post-void = Storno { $number }
devices-document-no-sale = Potwierdzenie otwarcia szuflady
devices-document-till = Wydruk kasowy
devices-document-test-page = Strona testowa
devices-claimed = Używa go inny program. Zamknij ten program.
devices-cutter-jam = Nóż się zaciął. Otwórz pokrywę i wyjmij papier.
devices-overheated = Głowica jest za gorąca. Ruszy dalej, gdy ostygnie.
devices-offline = Drukarka zgłasza, że jest odłączona.
devices-types-into-window = Kody przychodzą jak z klawiatury. Działa, ale `omnitill doctor` wyjaśni, jak zarezerwować go dla kasy.
devices-document-parked = Kartka odłożonego koszyka
devices-document-gift = Paragon prezentowy
