### ui
### Rivi jokaisen näytön yläreunassa ja ilmoitukset sen alla.

status-printer = Tulostin
status-scanner = Lukija
status-drawer = Laatikko
status-display = Asiakasnäyttö
status-scale = Vaaka
status-ready = Valmis
status-busy = Toimii
status-connecting = Yhdistetään
status-paper-low = Paperi vähissä
status-paper-out = Paperi loppu
status-cover-open = Kansi auki
status-open = Auki
status-closed = Kiinni
status-absent = Ei yhteyttä
status-fault = Vika
status-unconfirmed = Tarkistettava
status-off = Ei käytössä
status-waiting =
    { $count ->
        [one] { $count } kuitti odottaa
       *[other] { $count } kuittia odottaa
    }
status-offline = Ei verkkoyhteyttä: myynnit tallentuvat tänne
status-change-theme = Vaihda värit
status-change-language = Kieli ja näyttö
status-demo = Kokeile laitteita
status-basket-restored = Kassa pysähtyi tämän korin ollessa auki. Kaikki on yhä korissa.
status-paper-out-notice = Paperi on loppu. Laita rulla: tulostus jatkuu itsestään.
status-cover-open-notice = Tulostimen kansi on auki. Sulje se: tulostus jatkuu itsestään.
status-printer-absent-notice = Tulostin ei vastaa. Tarkista johto ja virta: kuitit odottavat ja tulostuvat myöhemmin.
status-print-unknown-notice = Tuliko kuitti { $receipt } kokonaan ulos?
status-print-came-out = Kyllä
status-print-did-not = Ei, tulosta uudelleen
status-drawer-failed = Laatikko ei auennut. Avaa se avaimella.
status-drawer-left-open = Laatikko on auki eikä kassalla ole ketään. Sulje se.
status-saving = Tallennetaan…
status-disk-low = Levy täyttyy
status-disk-very-low = Levy lähes täynnä
status-disk-low-notice = Kassan levyllä on vapaana alle 2 Gt. Myynti jatkuu; vapauta tilaa tällä viikolla.
status-disk-very-low-notice = Kassan levyllä on vapaana alle 512 Mt. Myynti jatkuu, tuonnit odottavat. Vapauta tilaa tänään.
status-disk-full-notice = Levy on täynnä: myyntejä ei ehkä kohta voi tallentaa. Vapauta tilaa; kassa jatkaa itsestään.
status-disk-read-only-notice = Levyä voi vain lukea: mitään ei tallenneta. Soita tukeen; aiemmat myynnit ovat turvassa.
status-disk-failing-notice = Levy ei tallentanut viimeistä muutosta. Kassa yrittää edelleen; jos tämä jatkuu, lopeta myynti ja soita tukeen.
status-copy-failing = Toinen kopio pysähtyi
status-copy-failing-notice = Myyntien varmuuskopiota ei voi kirjoittaa: uusimmat ovat vain tällä levyllä. Myynti jatkuu ja kassa yrittää edelleen. Tarkista kopion kansio tai asema; jos tämä jatkuu tänään, soita tukeen.
status-training = Harjoitus: mikään täällä ei ole totta. Kuitit eivät päde, raha ei liiku.
status-training-end = Lopeta harjoitus
status-terminal = Maksupääte
status-orders = Noudettavia tilauksia: { $count }
