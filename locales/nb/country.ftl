### ui
### Landets regler slik denne butikken bruker dem.

country-title = Land og avgifter
country-next = Neste lovendring
country-rules = Regler
country-rates = Dagens satser
country-star = * Ingen har lest kilden til denne satsen ennå. Få den bekreftet.
country-unchecked = Ikke kontrollert
country-unchecked-count =
    { $count ->
        [0] Alt er kontrollert
        [one] { $count } opplysning er ikke kontrollert
       *[other] { $count } opplysninger er ikke kontrollert
    }
country-unchecked-explain = De er skrevet etter hukommelsen. Få dem bekreftet av noen som kan loven, før du stoler på dem.
country-wrong = Noe er galt med kassens filer. Trykk for å lese hva.
