### ui
### Przepisy kraju tak, jak stosuje je ten sklep.

country-title = Kraj i podatki
country-next = Następna zmiana prawa
country-rules = Przepisy
country-rates = Dzisiejsze stawki
country-star = * Nikt jeszcze nie przeczytał źródła tej stawki. Poproś o potwierdzenie.
country-unchecked = Niesprawdzone
country-unchecked-count =
    { $count ->
        [0] Wszystko sprawdzone
        [one] { $count } niesprawdzona informacja
        [few] { $count } niesprawdzone informacje
        [many] { $count } niesprawdzonych informacji
       *[other] { $count } niesprawdzonej informacji
    }
country-unchecked-explain = Zapisano je z pamięci. Zanim na nich polegasz, poproś o potwierdzenie kogoś, kto zna prawo.
country-wrong = Coś jest nie tak z plikami kasy. Dotknij, aby przeczytać co.
