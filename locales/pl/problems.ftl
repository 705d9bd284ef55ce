### Czego kasa nie może zrobić i co wtedy zrobić.

problems-no-language = Nie można odczytać tekstów kasy. Zainstaluj program ponownie; sprzedaż jest nienaruszona.
problems-database-in-use = Ta kasa jest już otwarta w innym oknie lub programie. Użyj go albo najpierw zamknij.
problems-database-directory = Nie można otworzyć folderu danych kasy. Sprawdź, czy dysk jest podłączony i czy to konto może w nim zapisywać.
problems-database-newer = Te dane zapisała nowsza wersja kasy. Uruchom nowszą wersję; nic nie zmieniono.
problems-database-not-ours = Plik w folderze danych należy do innego programu. Wybierz inny folder.
problems-database-missing = W tym folderze nie ma danych kasy. Sprawdź nazwę folderu.
problems-database-old-sqlite = Ta kopia programu używa bazy danych, która może zgubić sprzedaż, więc się nie uruchomi. Zainstaluj oficjalną.
problems-database-pragma = Dysk nie przyjmuje ustawień chroniących sprzedaż, więc kasa się nie uruchomi. Wybierz dysk lokalny.
problems-database-disk-full = Dysk jest pełny: nic nie zapisano. Zwolnij miejsce i spróbuj ponownie; wcześniejsza sprzedaż jest bezpieczna.
problems-database-no-room = Na dysku jest za mało miejsca: reszta jest zarezerwowana dla sprzedaży. Zwolnij miejsce i spróbuj ponownie; można dalej sprzedawać.
problems-database-read-only = W folderze danych nie można zapisywać: nic nie zapisano. Zadzwoń do serwisu; wcześniejsza sprzedaż jest bezpieczna.
problems-database-disk = Dysk tego nie zapisał. Spróbuj ponownie; jeśli to się powtórzy, zadzwoń do serwisu. Wcześniejsza sprzedaż jest bezpieczna.
problems-database-damaged = Dane kasy są uszkodzone. Przestań sprzedawać na tej kasie i zadzwoń do serwisu; niczego nie usuwaj.
problems-database-busy = Dysk jest zajęty. Spróbuj za chwilę.
problems-database-fault = Kasa popełniła błąd w swoich danych. Spróbuj ponownie; jeśli to się powtórzy, zadzwoń do serwisu.
problems-database-closed = Kasa się zamyka. Uruchom ją ponownie.
problems-database-not-next = Dziennik poszedł dalej. Uruchom kasę ponownie; niczego nie zapisano dwa razy.
problems-database-not-sealed = Dziennik odrzucił niepodpisany zapis. Uruchom kasę ponownie i zadzwoń do serwisu.
problems-database-already-begun = Ten folder danych należy już do kasy.
problems-database-not-begun = Ten folder danych nie należy jeszcze do żadnej kasy.
problems-database-already-voided = Tę sprzedaż już anulowano.
problems-database-no-such-print-job = Tego wydruku już nie ma.
problems-database-already-queued = To już czeka na drukarkę.
problems-database-print-state = Ten wydruk w międzyczasie się zmienił.
problems-database-no-such-operator = Tego pracownika już nie ma.

problems-recovered-sales = Plik sprzedaży tej kasy był uszkodzony lub go brakowało. { $sales ->
    [0] Dziennik odtworzono z drugiej kopii; nie było w nim sprzedaży.
    [one] Z drugiej kopii odtworzono jedną sprzedaż: z { $until }.
    [few] Z drugiej kopii odtworzono { $sales } sprzedaże, do { $until }.
    [many] Z drugiej kopii odtworzono { $sales } sprzedaży, do { $until }.
   *[other] Z drugiej kopii odtworzono { $sales } sprzedaży, do { $until }.
} Może brakować późniejszej sprzedaży: porównaj z wydrukowanymi paragonami. Kasa sprzedaje dalej z nową serią numerów. Niewydrukowane paragony można wydrukować z listy sprzedaży. Zadzwoń do serwisu.
problems-recovered-behind = Plik sprzedaży tej kasy stracił najnowsze zapisy. { $sales ->
    [0] Odtworzono je z drugiej kopii; nie było wśród nich sprzedaży.
    [one] Z drugiej kopii odtworzono jedną sprzedaż: z { $until }.
    [few] Z drugiej kopii odtworzono { $sales } sprzedaże, do { $until }.
    [many] Z drugiej kopii odtworzono { $sales } sprzedaży, do { $until }.
   *[other] Z drugiej kopii odtworzono { $sales } sprzedaży, do { $until }.
} Może brakować późniejszej sprzedaży: porównaj z wydrukowanymi paragonami. Kasa sprzedaje dalej z nową serią numerów. Zadzwoń do serwisu.
problems-recovered-nothing = Plik sprzedaży tej kasy był uszkodzony lub go brakowało i nic nie udało się odtworzyć: wcześniejszej sprzedaży nie ma już na tej kasie. Sprzedaje ona dalej z nowym dziennikiem i nową serią numerów. Zachowaj wszystkie wydrukowane paragony i zadzwoń dziś do serwisu.
problems-recovered-copied = Te dane skopiowano z innego miejsca lub urządzenia. Aby żaden numer nie został wydany dwa razy, paragony tej kasy mają nową serię. Jeśli oryginał nadal sprzedaje, obie mogą działać; tamtejszej sprzedaży tu nie ma.
problems-recovered-key-lost = Klucza tej kasy brakowało lub był uszkodzony. Kasa sprzedaje dalej z nowym kluczem, nowym dziennikiem i nową serią numerów; wcześniejszej sprzedaży nie ma już na tej kasie, lecz w folderze podanym poniżej. Zadzwoń do serwisu.
problems-recovered-catalogue = Towary tej kasy były uszkodzone lub ich brakowało i zaczęto je od nowa. Brakujące sprzedawaj jako towar bez kodu i zaimportuj towary ponownie. Żadna sprzedaż nie przepadła.
problems-recovered-customers = Dane klientów tej kasy były uszkodzone lub ich brakowało i zaczęto je od nowa. Żadna sprzedaż nie przepadła. Zadzwoń do serwisu.
problems-recovered-copy = Druga kopia dziennika nie zgadzała się ze sprzedażą i jest zapisywana od nowa. Żadna sprzedaż nie przepadła.
problems-recovered-unconnected = { $count ->
    [one] Znaleziono jeden późniejszy zapis, który nie łączy się z innymi; serwis może go tam odczytać.
    [few] Znaleziono { $count } późniejsze zapisy, które nie łączą się z innymi; serwis może je tam odczytać.
    [many] Znaleziono { $count } późniejszych zapisów, które nie łączą się z innymi; serwis może je tam odczytać.
   *[other] Znaleziono { $count } późniejszego zapisu, które nie łączą się z innymi; serwis może je tam odczytać.
}
problems-recovered-kept = Uszkodzone dane zachowano w { $folder }.
problems-clock-went-back = Zegar tej kasy wskazuje { $to }, wcześniej niż ostatni zapis z { $from }. Sprawdź datę i godzinę. Kolejność sprzedaży się nie zmienia; ceny i dzień sprzedaży zostają, gdzie były.
problems-clock-went-forward = Zegar tej kasy wskazuje { $to }; ostatni zapis jest z { $from }. Jeśli kasa nie była tak długo zamknięta, sprawdź datę i godzinę.
problems-database-returned-too-much = Część z tego już zwrócono. Otwórz paragon ponownie, aby zobaczyć, co zostało.
problems-database-has-returns = Towary z tej sprzedaży zwrócono, więc nie można jej anulować. Przyjmij zwrot reszty.
