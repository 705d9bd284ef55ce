### ui
### Tuotteita palautetaan: palautusnäyttö.

returns-title = Palautus
returns-of = Palautus kuitista { $receipt }
returns-empty-title = Lue kuitti
returns-look = Hae myynti
returns-without = Kuittia ei ole
returns-elsewhere = Se on toiselta kassalta tai kaupasta
returns-elsewhere-title = Mikä kuitti se on?
returns-elsewhere-hint = Lue koodi tai kirjoita sen vieressä oleva numero.
returns-elsewhere-field = Kuitin numero
returns-go-on = Jatka
returns-article-title = Mitä palautetaan?
returns-article-field = Lue tuote tai kirjoita nimi tai numero
returns-article-other = Toinen tuote
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = { $price } kappale: alin hinta viimeisten { $days } päivän aikana
# $days (Number) - days
returns-rule-price = Mitä tämä kassa ei myynyt, lasketaan alimpaan hintaansa täällä viimeisten { $days } päivän aikana.
# $max (String) - the most
returns-rule-max = Näin palautetaan enintään { $max }.
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt } on kaupan toiselta kassalta. Siellä pätee maksettu hinta; täällä se lasketaan kuin kuittia ei olisi.
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt } on maan toisesta kaupasta. Siellä pätee maksettu hinta; täällä se lasketaan kuin kuittia ei olisi.
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt } on toisesta maasta: eri myyjä, valuutta ja vero. Rahat palautetaan vain siellä. Täällä voi vaihtaa: lyö vähintään samanarvoisia tuotteita.
returns-note-title = Huomautus tälle riville
returns-note-field = Mitä siitä on sanottavaa?
returns-note-set = Säilytä huomautus
# $code (String) - a coupon
returns-coupon-used = Kuponki { $code } pysyy käytettynä.
returns-counts = Arvo
returns-from-receipt = Palauta tuotteita
returns-why = Miksi se palautetaan
returns-condition = Kunto
returns-pick = Lue palautettava tuote tai napauta plussaa sen vieressä.
returns-back = Palautetaan
returns-confirm = Koriin
returns-take-out = Poista palautus
returns-line = myyty { $sold }, voi palauttaa { $left }
returns-came-back = palautettu { $quantity }, { $day }, { $receipt }
returns-unwound = { $name } vähensi { $before } asiakkaan ostoksista. Jäävistä saa { $after }, joten palautetaan sen verran vähemmän.
returns-withdrawn = { $name } jää ja maksaa { $amount } enemmän ilman kampanjaa.
returns-to-card = { $amount } palautetaan kortille, jolla maksettiin.
returns-in-cash = { $amount } palautetaan käteisenä.
returns-reason-does-not-fit = Ei sovi
returns-reason-defective = Viallinen
returns-reason-changed-mind = Muutti mielensä
returns-reason-wrong-article = Väärä tuote
returns-reason-other = Muu
returns-condition-as-new = Uudenveroinen
returns-condition-opened = Avattu
returns-condition-damaged = Vaurioitunut
returns-empty = Koodi on kuitin lopussa.
returns-note = Huomautus
returns-hub-asking = Keskukselta kysytään, mitä on palautettu muualle …
returns-hub-known = Kaikkialla palautettu on laskettu mukaan { $time } asti.
returns-hub-known-in-part = Keskuksen tiedossa olevat palautukset on laskettu. Joistakin kassoista ei ole vielä kuultu.
returns-hub-unasked = Keskukseen ei saada yhteyttä: muilla kassoilla tai verkossa palautettua ei tiedetä. Myymälän säännöt pätevät.
returns-hub-unknown = Keskus ei vielä tunne tätä kuittia: muualle palautettua ei tiedetä. Myymälän säännöt pätevät.
returns-order = Se on verkkotilaus
returns-order-title = Mikä tilaus se on?
returns-order-hint = Lue koodi tai kirjoita numero. Muuten asiakkaan nimi tai maksukortin neljä viimeistä numeroa.
returns-order-field = Tilaus, asiakas tai kortti
returns-order-of = Tilauksen { $order } palautus
returns-order-document = Sen tosite on { $document }.
returns-to-online = { $amount } palautetaan verkkomaksun kautta.
returns-orders-none = Maksettua tilausta ei löytynyt.
returns-orders-unasked = Keskukseen ei saada yhteyttä: asiakkaan tai kortin mukaan löytyy vain verkon kanssa.
returns-condition-not-collected = Ei noudettu
