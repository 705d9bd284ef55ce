### Mitä kassa itse ei pysty tekemään, ja mitä silloin tehdään.

problems-no-language = Kassan tekstejä ei voi lukea. Asenna ohjelma uudelleen; myyntiin ei ole koskettu.
problems-database-in-use = Tämä kassa on jo auki toisessa ikkunassa tai ohjelmassa. Käytä sitä tai sulje se ensin.
problems-database-directory = Kassan tietokansio ei aukea. Tarkista, että levy on kytketty ja että tällä tilillä on siihen kirjoitusoikeus.
problems-database-newer = Tiedot on kirjoittanut kassan uudempi versio. Käynnistä uudempi versio; mitään ei muutettu.
problems-database-not-ours = Tietokansiossa on toisen ohjelman tiedosto. Valitse toinen tietokansio.
problems-database-missing = Tässä kansiossa ei ole kassan tietoja. Tarkista kansion nimi.
problems-database-old-sqlite = Tämä ohjelman kopio käyttää tietokantaa, joka voi kadottaa myyntejä, eikä siksi käynnisty. Asenna virallinen ohjelma.
problems-database-pragma = Levy ei hyväksy asetuksia, jotka suojaavat myyntejä, joten kassa ei käynnisty. Valitse tietokansiolle paikallinen levy.
problems-database-disk-full = Levy on täynnä: mitään ei tallennettu. Vapauta tilaa ja yritä uudelleen; aiemmat myynnit ovat turvassa.
problems-database-no-room = Levyllä on liian vähän tilaa: loppu on varattu myynnille. Vapauta tilaa ja yritä uudelleen; myynti jatkuu.
problems-database-read-only = Tietokansioon ei voi kirjoittaa: mitään ei tallennettu. Soita tukeen; aiemmat myynnit ovat turvassa.
problems-database-disk = Levy ei tallentanut sitä. Yritä uudelleen; jos se toistuu, soita tukeen. Aiemmat myynnit ovat turvassa.
problems-database-damaged = Kassan tiedot ovat vaurioituneet. Lopeta myynti tällä kassalla ja soita tukeen; älä poista mitään.
problems-database-busy = Levy on varattu. Yritä hetken kuluttua uudelleen.
problems-database-fault = Kassa teki virheen tiedoissaan. Yritä uudelleen; jos se toistuu, soita tukeen.
problems-database-closed = Kassa on sulkeutumassa. Käynnistä se uudelleen.
problems-database-not-next = Päiväkirja on edennyt. Käynnistä kassa uudelleen; mitään ei tallennettu kahdesti.
problems-database-not-sealed = Päiväkirja hylkäsi allekirjoittamattoman merkinnän. Käynnistä kassa uudelleen ja soita tukeen.
problems-database-already-begun = Tämä tietokansio kuuluu jo kassalle.
problems-database-not-begun = Tämä tietokansio ei vielä kuulu millekään kassalle.
problems-database-already-voided = Tämä myynti on jo mitätöity.
problems-database-no-such-print-job = Tätä tulostetta ei enää ole.
problems-database-already-queued = Tämä odottaa jo tulostinta.
problems-database-print-state = Tämän tulosteen tila on muuttunut.
problems-database-no-such-operator = Tätä myyjää ei enää ole.

problems-recovered-sales = Kassan myyntitiedosto oli vaurioitunut tai puuttui. { $sales ->
    [0] Päiväkirja palautettiin toisesta kopiosta; siinä ei ollut myyntejä.
    [one] Toisesta kopiosta palautettiin yksi myynti, ajalta { $until }.
   *[other] Toisesta kopiosta palautettiin { $sales } myyntiä, { $until } asti.
} Myöhempiä myyntejä voi puuttua: vertaa tulostettuihin kuitteihin. Kassa jatkaa myyntiä uudella kuittinumerosarjalla. Tulostamatta jääneet kuitit voi tulostaa myyntiluettelosta. Soita tukeen.
problems-recovered-behind = Kassan myyntitiedostosta puuttuivat uusimmat merkinnät. { $sales ->
    [0] Ne palautettiin toisesta kopiosta; niissä ei ollut myyntejä.
    [one] Toisesta kopiosta palautettiin yksi myynti, ajalta { $until }.
   *[other] Toisesta kopiosta palautettiin { $sales } myyntiä, { $until } asti.
} Myöhempiä myyntejä voi puuttua: vertaa tulostettuihin kuitteihin. Kassa jatkaa myyntiä uudella kuittinumerosarjalla. Soita tukeen.
problems-recovered-nothing = Kassan myyntitiedosto oli vaurioitunut tai puuttui, eikä mitään voitu palauttaa: aiemmat myynnit eivät enää ole tällä kassalla. Se jatkaa uudella päiväkirjalla ja uudella kuittinumerosarjalla. Säilytä kaikki tulostetut kuitit ja soita tukeen tänään.
problems-recovered-copied = Nämä tiedot on kopioitu muualta tai toisesta laitteesta. Jotta samaa numeroa ei annettaisi kahdesti, kassan kuitit jatkuvat uudessa sarjassa. Jos alkuperäinen kassa myy yhä, molemmat voivat jatkaa; siellä tehdyt myynnit eivät ole täällä.
problems-recovered-key-lost = Kassan avain puuttui tai oli vaurioitunut. Kassa jatkaa uudella avaimella, uudella päiväkirjalla ja uudella kuittinumerosarjalla; aiemmat myynnit eivät enää ole tällä kassalla vaan alla mainitussa kansiossa. Soita tukeen.
problems-recovered-catalogue = Kassan tuotteet olivat vaurioituneet tai puuttuivat, ja ne aloitettiin alusta. Myy puuttuvat avoimina tuotteina ja tuo tuotteet uudelleen. Yhtään myyntiä ei menetetty.
problems-recovered-customers = Kassan asiakastiedot olivat vaurioituneet tai puuttuivat, ja ne aloitettiin alusta. Yhtään myyntiä ei menetetty. Soita tukeen.
problems-recovered-copy = Päiväkirjan toinen kopio ei vastannut myyntejä, ja se kirjoitetaan uudelleen. Yhtään myyntiä ei menetetty.
problems-recovered-unconnected = { $count ->
    [one] Löytyi yksi myöhempi merkintä, joka ei liity muihin; tuki voi lukea sen sieltä.
   *[other] Löytyi { $count } myöhempää merkintää, jotka eivät liity muihin; tuki voi lukea ne sieltä.
}
problems-recovered-kept = Vaurioitunut aineisto on tallessa kansiossa { $folder }.
problems-clock-went-back = Kassan kello näyttää { $to }, aiempaa kuin viimeinen merkintä { $from }. Tarkista päivä ja aika. Myyntien järjestys säilyy; hinnat ja myyntipäivä pysyvät ennallaan.
problems-clock-went-forward = Kassan kello näyttää { $to }; viimeinen merkintä on tehty { $from }. Jos kassa ei ollut niin kauan kiinni, tarkista päivä ja aika.
problems-database-returned-too-much = Osa tästä on jo palautettu. Avaa kuitti uudelleen, niin näet, mitä on jäljellä.
problems-database-has-returns = Myynnin tuotteita on palautettu, joten sitä ei voi mitätöidä. Tee palautus lopusta.
