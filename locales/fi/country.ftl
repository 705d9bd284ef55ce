### ui
### Maan säännöt niin kuin tämä kauppa käyttää niitä.

country-title = Maa ja verot
country-next = Seuraava lain muutos
country-rules = Säännöt
country-rates = Tämän päivän verokannat
country-star = * Kukaan ei ole vielä lukenut tämän verokannan lähdettä. Pyydä vahvistus.
country-unchecked = Tarkistamatta
country-unchecked-count =
    { $count ->
        [0] Kaikki on tarkistettu
        [one] { $count } tieto tarkistamatta
       *[other] { $count } tietoa tarkistamatta
    }
country-unchecked-explain = Nämä on kirjoitettu muistista. Pyydä lakia tuntevaa vahvistamaan ne ennen kuin luotat niihin.
country-wrong = Kassan tiedostoissa on jotain vikaa. Napauta ja lue mitä.
