### ui
### Wiersz nad każdym ekranem i powiadomienia pod nim.

status-printer = Drukarka
status-scanner = Skaner
status-drawer = Szuflada
status-display = Wyświetlacz klienta
status-scale = Waga
status-ready = Gotowe
status-busy = Pracuje
status-connecting = Łączenie
status-paper-low = Mało papieru
status-paper-out = Brak papieru
status-cover-open = Otwarta pokrywa
status-open = Otwarte
status-closed = Zamknięte
status-absent = Nie podłączono
status-fault = Usterka
status-unconfirmed = Do sprawdzenia
status-off = Nie ustawiono
status-waiting =
    { $count ->
        [one] { $count } paragon czeka
        [few] { $count } paragony czekają
        [many] { $count } paragonów czeka
       *[other] { $count } paragonu czeka
    }
status-offline = Brak sieci: sprzedaż zapisuje się tutaj
status-change-theme = Zmień kolory
status-change-language = Język i ekran
status-demo = Wypróbuj urządzenia
status-basket-restored = Kasa zatrzymała się przy otwartym koszyku. Wszystko nadal w nim jest.
status-paper-out-notice = Skończył się papier. Włóż rolkę: drukowanie samo ruszy dalej.
status-cover-open-notice = Pokrywa drukarki jest otwarta. Zamknij ją: drukowanie samo ruszy dalej.
status-printer-absent-notice = Drukarka nie odpowiada. Sprawdź kabel i zasilanie: paragony czekają i wydrukują się później.
status-print-unknown-notice = Czy paragon { $receipt } wyszedł w całości?
status-print-came-out = Tak
status-print-did-not = Nie, drukuj ponownie
status-drawer-failed = Szuflada się nie otworzyła. Otwórz ją kluczem.
status-drawer-left-open = Szuflada jest otwarta, a przy kasie nikogo nie ma. Zamknij ją.
status-saving = Zapisywanie…
status-disk-low = Dysk się zapełnia
status-disk-very-low = Dysk prawie pełny
status-disk-low-notice = Na dysku tej kasy jest mniej niż 2 GB wolnego miejsca. Można dalej sprzedawać; zwolnij miejsce w tym tygodniu.
status-disk-very-low-notice = Na dysku tej kasy jest mniej niż 512 MB wolnego miejsca. Można dalej sprzedawać, importy czekają. Zwolnij miejsce dziś.
status-disk-full-notice = Dysk jest pełny: wkrótce sprzedaż może się nie zapisać. Zwolnij miejsce; kasa sama ruszy dalej.
status-disk-read-only-notice = Dysk jest tylko do odczytu: nic się nie zapisuje. Zadzwoń do serwisu; wcześniejsza sprzedaż jest bezpieczna.
status-disk-failing-notice = Dysk nie zapisał ostatniej zmiany. Kasa próbuje dalej; jeśli tak zostanie, przestań sprzedawać i zadzwoń do serwisu.
status-copy-failing = Druga kopia stanęła
status-copy-failing-notice = Nie można zapisać kopii bezpieczeństwa sprzedaży: najnowsza jest tylko na tym dysku. Można dalej sprzedawać, a kasa próbuje dalej. Sprawdź folder lub dysk kopii; jeśli dziś tak zostanie, zadzwoń do serwisu.
status-training = Ćwiczenie: nic tu nie jest prawdziwe. Paragony nie mają wartości, pieniądze się nie ruszają.
status-training-end = Zakończ ćwiczenie
status-terminal = Terminal płatniczy
status-orders = Zamówienia do odbioru: { $count }
