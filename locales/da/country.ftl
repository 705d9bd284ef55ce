### ui
### Landets regler, som denne butik bruger dem.

country-title = Land og afgifter
country-next = Næste lovændring
country-rules = Regler
country-rates = Dagens satser
country-star = * Ingen har læst kilden til denne sats endnu. Få den bekræftet.
country-unchecked = Ikke kontrolleret
country-unchecked-count =
    { $count ->
        [0] Alt er kontrolleret
        [one] { $count } oplysning er ikke kontrolleret
       *[other] { $count } oplysninger er ikke kontrolleret
    }
country-unchecked-explain = De er skrevet efter hukommelsen. Få dem bekræftet af en, der kender loven, før du stoler på dem.
country-wrong = Der er noget galt med kassens filer. Tryk for at læse hvad.
