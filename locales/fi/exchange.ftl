### ui
### Mitä kassa ja keskus sanovat toisilleen: missä ollaan ja mitä tehdä.

exchange-title = Vaihto keskuksen kanssa
exchange-try-now = Yritä nyt
exchange-good = Kaikki on vaihdettu.
exchange-never = Tämä kassa ei ole vielä tavoittanut keskusta.
exchange-hub = Keskus
exchange-contact = Viimeisin yhteys
exchange-none = Ei vielä
exchange-waiting = Lähettämättä
exchange-oldest = Vanhin niistä
exchange-sources = Mitä keskuksesta tulee

# $time (String) - päivä ja aika
exchange-as-of = Tilanne { $time }

exchange-reading = Luetaan: { $percent }
exchange-aside = Vastaanotettu, mutta ei käytössä
exchange-aside-unknown = Kassan uudempi versio tuntee sen.
exchange-aside-advice = Kerro keskukselle: näitä tietoja ei voi käyttää täällä sellaisinaan.
exchange-clock = Kassan ja keskuksen kellot ovat kaukana toisistaan. Aseta kassan kello.
exchange-source-catalogue = Tuotteet
exchange-source-prices = Hinnat
exchange-source-promotions = Kampanjat
exchange-source-customers = Asiakkaat
exchange-source-stock = Myymälöiden varasto
exchange-source-orders = Noudettavat tilaukset
exchange-source-people = Henkilöt
exchange-source-settings = Asetukset
exchange-source-packs = Maan säännöt
exchange-trouble-unreachable = Keskusta ei tavoiteta. Myynti jatkuu; kaikki säilyy täällä ja lähtee itsestään. Jos tämä jatkuu, tarkista verkko.
exchange-trouble-stranger = Joku muu kuin keskus vastaa. Myynti jatkuu. Tarkista verkko: kirjautumissivu voi olla tiellä.
exchange-trouble-unknown = Keskus ei tunne tätä kassaa. Pyydä keskukselta liittymiskoodi.
exchange-trouble-busy = Keskus ei voi nyt ottaa mitään vastaan. Kassa yrittää itse uudelleen.
exchange-trouble-refused = Keskus torjui jotakin. Kassa yrittää uudelleen; jos tämä jatkuu, kerro keskukselle.
exchange-trouble-disk = Kassan oma levy torjui. Lue, mitä kassa sanoo levystään.
exchange-trouble-clock = Kassan ja keskuksen kellot eroavat. Kassa korjaa itsensä; jos tämä jatkuu, aseta kello.
exchange-trouble-revoked = Keskus on sulkenut tämän kassan pois. Kaikki säilyy täällä. Soita keskukseen.
exchange-trouble-fork = Keskuksella on muita tietueita tämän kassan numeroilla: nämä tiedot voivat olla kopio. Mitään ei enää lähetetä, ja kaikki säilyy. Soita keskukseen.
exchange-trouble-altered = Tietue ei ole sellainen kuin se sinetöitiin. Mitään ei enää lähetetä, ja kaikki säilyy. Soita keskukseen.
