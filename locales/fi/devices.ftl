### ui
### Tulostin, lukija, laatikko ja odottavat kuitit.

devices-title = Laitteet
devices-test-page = Testisivu
devices-open-drawer = Avaa laatikko
devices-check = Tarkista nyt
devices-advice-ready = Ei vaadi toimia.
devices-advice-busy = Toimii. Ei vaadi toimia.
devices-advice-connecting = Laitetta etsitään. Se kestää muutaman sekunnin.
devices-advice-paper-low = Pidä uusi rulla valmiina.
devices-advice-paper-out = Laita uusi rulla. Tulostus jatkuu itsestään.
devices-advice-cover-open = Sulje kansi. Tulostus jatkuu itsestään.
devices-advice-open = Työnnä se kiinni.
devices-advice-closed = Ei vaadi toimia.
devices-advice-absent = Tarkista johto ja virta. Laite löytyy itsestään.
devices-advice-fault = Sammuta ja käynnistä laite. Jos se ei auta, soita tukeen.
devices-advice-unconfirmed = Vastaa alla, tuliko kuitti ulos.
devices-advice-off = Lisää sen osoite asetustiedostoon.
devices-queue = Tulostettavat kuitit
devices-queue-empty = Kaikki kuitit on tulostettu.
devices-job-queued = Odottaa
devices-job-sending = Tulostuu
devices-job-await-proof = Odottaa tulostimen vastausta
devices-job-printed = Tulostettu
devices-job-unknown = Tuliko se kokonaan ulos?
devices-job-cancelled = Ei tulostettu
devices-job-yes = Kyllä tuli
devices-job-again = Tulosta uudelleen
devices-job-drop = Älä tulosta

devices-scanner = Lukija { $number }
devices-on-printer = kuittitulostimessa
devices-document-receipt = Kuitti { $number }
devices-document-duplicate = Kopio: { $number }
devices-document-post-void = Mitätöintitosite { $number }
devices-document-no-sale = Laatikkotosite
devices-document-till = Kassatosite
devices-document-test-page = Testisivu
devices-claimed = Toinen ohjelma käyttää sitä. Sulje se ohjelma.
devices-cutter-jam = Leikkuri on jumissa. Avaa kansi ja ota paperi pois.
devices-overheated = Tulostuspää on liian kuuma. Se jatkaa jäähdyttyään.
devices-offline = Tulostin ilmoittaa olevansa poissa linjalta.
devices-types-into-window = Sen koodit tulevat kuin näppäiltyinä. Se toimii, mutta `omnitill doctor` kertoo, miten sen saa vain kassan käyttöön.
devices-document-parked = Odottavan korin tosite
devices-document-gift = Vaihtokuitti
