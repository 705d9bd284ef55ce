### Miksi jotain ei voi tehdä, ja mitä tehdään sen sijaan.

refusals-line-gone = Tämä rivi ei enää ole korissa. Katso koria ja yritä uudelleen.
refusals-basket-being-paid = Tästä myynnistä on jo saatu rahaa. Vie maksu loppuun tai palauta rahat ensin.
refusals-too-many-lines = Koriin mahtuu enintään { $max } riviä. Ota maksu tästä ja aloita uusi.
refusals-wrong-unit = { $unit ->
    [each] Tämä tuote myydään kappaleittain. Näppäile määrä uudelleen.
   *[other] Tämän tuotteen myyntiyksikkö on { $unit }. Näppäile määrä uudelleen.
}
refusals-quantity-not-positive = Määrän on oltava yli nolla. Poista tuote poistamalla rivi.
refusals-quantity-too-large = Yhdellä rivillä voi myydä enintään { $max }. Tarkista näppäilty määrä.
refusals-price-negative = Hinta ei voi olla alle nolla. Näppäile se uudelleen.
refusals-amount-too-large = Tämä ylittää kassan rajan { $max }. Tarkista näppäilty summa.
refusals-discount-not-share = Alennus on 0–100 %. Näppäile se uudelleen.
refusals-discount-above-price = Alennus on suurempi kuin hinta { $price }. Näppäile pienempi.
refusals-note-too-long = Tekstin enimmäispituus on { $max } merkkiä. Lyhennä sitä.
refusals-name-too-long = Tämän tuotteen nimi on liian pitkä myytäväksi. Pyydä pääkonttoria lyhentämään sitä.
refusals-basket-empty = Mitään ei ole vielä lyöty. Lue ensin tuote.
refusals-amount-not-positive = Näppäile nollaa suurempi summa.
refusals-card-above-due = Kortilla voi maksaa enintään avoimen summan: { $due }. Kortista ei anneta vaihtorahaa.
refusals-too-many-tenders = Myyntiin käy enintään { $max } maksua. Maksa loput kerralla.
refusals-tender-gone = Tätä maksua ei enää ole. Katso maksuja ja yritä uudelleen.
refusals-not-covered = Vielä puuttuu { $due }.
refusals-tax-category-unknown = Tuotteen veroluokkaa ”{ $category }” ei ole maassa { $country }. Sitä ei voi myydä, ennen kuin pääkonttori korjaa sen.
refusals-tax-rate-missing = Luokan ”{ $category }” verokantaa ei tunneta päivälle { $day }. Tarkista kassan päivämäärä; jos se on oikein, soita tukeen.
refusals-tax-region-missing = Maassa { $country } vero riippuu alueesta, eikä asetuksissa ole aluetta. Aseta myymälän alue ja myy sitten.
refusals-tax-levy-missing = Maksun ”{ $levy }” määrää ei tunneta päivälle { $day }. Tarkista kassan päivämäärä; jos se on oikein, soita tukeen.
refusals-tax-exemption-unknown = Maassa { $country } ei ole verovapautusta ”{ $exemption }”. Valitse toinen tai myy verollisena.
refusals-tax-certificate-missing = Tämän ostajan verovapautus vaatii todistuksen tai kortin numeron. Näppäile se tai myy verollisena.
refusals-tax-too-large = Summat ovat liian suuria veron tarkkaan laskemiseen. Jaa myynti.
refusals-print-spoiled = Tulostinta odottava asiakirja on vaurioitunut, eikä sitä tulosteta. Myynnit ja kuitit ovat ennallaan, ja asiakirjan asia on päiväkirjassa.
refusals-discount-needs-manager = Voit itse antaa enintään { $max } %.
refusals-post-void-needs-manager = Roolisi ei salli valmiin myynnin mitätöintiä.
refusals-act-needs-manager = Roolisi ei salli tätä.
refusals-role-cannot-sell = { $name } ei voi myydä tässä roolissa. Kirjaudu kassanhoitajana.
refusals-amount-needs-manager = Voit itse tehdä enintään { $max }.
refusals-may-approve = { $who } voi hyväksyä tämän tässä.
refusals-approve-own = Kukaan ei hyväksy omaa toimintoaan. Pyydä toista antamaan numeronsa ja PIN-koodinsa.
refusals-approver-cannot = { $name } ei myöskään voi hyväksyä tätä.
refusals-approval-not-possible = Tätä ei toinen voi hyväksyä. Kirjaudu sen sijaan.
refusals-approval-waits = Odotetaan hyväksyntää. Hyväksy tai peruuta ja skannaa uudelleen.
refusals-till-locked = Kassa on lukittu. Kirjaudu jatkaaksesi.
refusals-badge-unknown = Kenelläkään ei ole tätä korttia. Kirjaudu numerolla ja PIN-koodilla.
refusals-badge-in-search = Tämä on henkilökortti. Mitään ei haettu.
refusals-operator-unknown = Kenelläkään ei ole numeroa { $operator }. Tarkista se ja yritä uudelleen.
refusals-code-too-long = Koodi on liian pitkä tuotteelle: { $code }. Lue tuotteen oma viivakoodi.
refusals-code-empty = Lukija lähetti tyhjän koodin. Lue uudelleen.
refusals-code-unknown = Millään tuotteella ei ole koodia { $code }. Hae se nimellä tai myy avoimena tuotteena.
refusals-article-gone = Tuotetta { $sku } ei enää myydä täällä. Hae toinen.
refusals-search-too-long = Haussa voi olla enintään { $max } merkkiä.
refusals-pin-format = PIN-koodissa on 4–12 numeroa.
refusals-pin-first = Tämä on ensimmäinen PIN-koodi. Kirjaudu sillä omalla nimelläsi ja valitse oma PIN-koodi.
refusals-pin-same = Tämä PIN-koodi sinulla jo on. Valitse toinen.
refusals-pin-wrong = Väärä PIN-koodi. Yritä uudelleen.
refusals-pin-locked = Liian monta väärää PIN-koodia. { $seconds ->
    [one] Odota yksi sekunti ja yritä uudelleen.
   *[other] Odota { $seconds } sekuntia ja yritä uudelleen.
}
refusals-sign-in-first = Kirjaudu ensin.
refusals-price-is-fixed = Tuotteella on kiinteä hinta. Anna sen sijaan alennus.
refusals-price-missing = Tuotteella { $name } ei ole tänään hintaa, eikä sitä voi myydä. Kysy hinta pääkonttorilta.
refusals-open-items-off = Tämä myymälä ei myy avoimia tuotteita. Hae tuote.
refusals-name-missing = Näppäile kuittiin nimi, 1–{ $max } merkkiä.
refusals-amount-changed = Maksettava summa on muuttunut. Katso se ja ota maksu uudelleen.
refusals-no-last-sale = Tulostettavaa myyntiä ei ole. Valitse jokin viimeisimmistä.
refusals-print-not-open = Tämä tuloste on jo käsitelty.
refusals-print-not-waiting = Tämä asiakirja ei enää odota: se on tulostettu tai tulossa.
refusals-print-is-voucher = Tässä tulosteessa on maksettu lahjakortti: sitä ei voi hylätä. Peru myynti, jos sitä ei voi tulostaa.
refusals-already-voided = Myynti on jo mitätöity tositteella { $slip }.
refusals-receipt-unknown = Tällä kassalla ei ole myyntiä { $receipt }. Tarkista numero kuitista.
refusals-reason-missing = Näppäile syy.
refusals-other-workstation = Tiedot kuuluvat työpisteelle { $workstation }. Käynnistä kassa sen asetuksilla tai valitse toinen tietokansio.
refusals-other-country = Tiedot kuuluvat kassalle maassa { $country }. Päiväkirjassa on yksi maa ja yksi valuutta: valitse toinen tietokansio.
refusals-device-key-changed = Kassan avain ei kuulu sen päiväkirjaan. Palauta tiedosto device.key paikalleen tai soita tukeen. Mitään ei muutettu.
refusals-language-unknown = Kassa ei osaa kieltä { $language }. Valitse kieli luettelosta.
refusals-preference-unknown = Kassa ei tunne arvoa ”{ $value }”. Valitse luettelosta.
refusals-scan-too-long = Lukija lähetti enemmän kuin viivakoodiin mahtuu. Lue uudelleen.
refusals-scan-incomplete = Vain osa koodista saapui. Lue uudelleen.
refusals-scan-garbage = Lukija lähetti jotain, mitä ei voi lukea. Lue uudelleen; jos se jatkuu, tarkista johto.
refusals-scan-too-fast = Koodit tulivat liian nopeasti. Lue viimeinen tuote uudelleen.
refusals-gs1-unreadable = Pakkauksen koodia ei voi lukea. Lue sen toinen viivakoodi tai hae tuote nimellä.
refusals-gs1-unknown-ai = Pakkauksen koodissa on tuntematon osa: ”{ $found }”. Lue sen toinen viivakoodi tai hae tuote nimellä.
refusals-gs1-length = Koodin osa ({ $ai }) on liian lyhyt tai pitkä. Lue toinen viivakoodi tai hae tuote nimellä.
refusals-gs1-character = Koodin osassa ({ $ai }) on sinne kuulumaton merkki. Lue toinen viivakoodi tai hae tuote nimellä.
refusals-gs1-check-digit = Koodin osan ({ $ai }) tarkistenumero on väärä. Lue uudelleen; jos se jatkuu, hae tuote nimellä.
refusals-gs1-date = Koodin osa ({ $ai }) on päivä tai aika, jota ei ole. Katso pakkauksen päiväys ja hae tuote nimellä.
refusals-gs1-twice = Osa ({ $ai }) on koodissa kahdesti eri sisällöllä. Hae tuote nimellä.
refusals-gs1-conflict = Koodin osat ({ $ai }) ja ({ $other }) ovat ristiriidassa. Hae tuote nimellä.
refusals-gs1-link = Koodin verkkolinkkiä ei ole kirjoitettu standardin mukaan. Lue toinen viivakoodi tai hae tuote nimellä.
refusals-no-font-for-letters = Tulostimessa ei ole merkkejä { $letters }, eikä niitä ole tämän tietokoneen fonteissa. Ne tulostuvat merkkinä ”□”/”?”. Pyydä tukea lisäämään fontti.
refusals-pack-day-passed = { $kind ->
    [sell-by] Pakkaus oli myytävä viimeistään { $day }: ota se pois hyllystä. Sitä ei myydä edes esimiehen luvalla.
    [best-before] Pakkauksen parasta ennen -päivä oli { $day }: ota se pois hyllystä. Sitä ei myydä edes esimiehen luvalla.
   *[expiry] Pakkauksen viimeinen käyttöpäivä oli { $day }: ota se pois hyllystä. Sitä ei myydä edes esimiehen luvalla.
}
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] Pakkaus oli myytävä viimeistään { $day }: ota se pois hyllystä. Vain kirjautunut esimies saa myydä sen.
    [best-before] Pakkauksen parasta ennen -päivä oli { $day }: ota se pois hyllystä. Vain kirjautunut esimies saa myydä sen.
   *[expiry] Pakkauksen viimeinen käyttöpäivä oli { $day }: ota se pois hyllystä. Vain kirjautunut esimies saa myydä sen.
}
refusals-pack-day-warned = { $kind ->
    [sell-by] Pakkaus oli myytävä viimeistään { $day }. Se on korissa: kerro asiakkaalle tai poista se.
    [best-before] Pakkauksen parasta ennen -päivä oli { $day }. Se on korissa: kerro asiakkaalle tai poista se.
   *[expiry] Pakkauksen viimeinen käyttöpäivä oli { $day }. Se on korissa: kerro asiakkaalle tai poista se.
}
refusals-pack-taken-back = { $kind ->
    [sell-by] Pakkaus oli myytävä viimeistään { $day }: se poistettiin korista. Ota se pois hyllystä.
    [best-before] Pakkauksen parasta ennen -päivä oli { $day }: se poistettiin korista. Ota se pois hyllystä.
   *[expiry] Pakkauksen viimeinen käyttöpäivä oli { $day }: se poistettiin korista. Ota se pois hyllystä.
}
refusals-pack-seen-twice = Saman pakkauksen kaksi koodia: laskettu kerran. Jos pakkauksia oli kaksi, lue toinen uudelleen.
refusals-serial-in-basket = Pakkaus, jonka sarjanumero on { $serial }, on jo korissa. Lue seuraava.
refusals-label-unit = { $unit ->
    [each] Etiketti ei kerro kappalemäärää, ja tuote myydään kappaleittain. Hae se nimellä ja näppäile määrä.
   *[other] Etiketti ei kerro määrää yksikössä { $unit }, jossa tuote myydään. Hae se nimellä ja näppäile määrä.
}
refusals-label-currency = Etiketin hinta on toisessa valuutassa. Hae tuote nimellä.
refusals-label-price-odd = Etiketin hinta { $price } ei sovi tähän tuotteeseen. Punnitse se tai pyydä uusi etiketti.
refusals-in-store-check-digit = Viivakoodin hinta on luettu tai painettu väärin. Lue uudelleen tai punnitse tuote.
refusals-line-is-one-pack = Tämä rivi on yksi pakkaus, jolla on oma hinta tai sarjanumero. Lue seuraava pakkaus tai poista rivi.
refusals-code-other-key = Tämä koodi, tyyppiä ({ $ai }), ei ole tuotteen: se on toimituksen, paikan tai kupongin. Lue tuotteen oma viivakoodi.
refusals-code-link = Tämä koodi on verkkolinkki, joka ei kerro tuotetta. Lue toinen viivakoodi tai hae tuote nimellä.
refusals-data-recovered = Kassan tiedot olivat vaurioituneet, ja ne on juuri korjattu. Katso koria ja tee sama uudelleen.
refusals-alert-gone = Tämä viesti on jo luettu.
refusals-recovery-needs-manager = Roolisi ei salli tämän viestin poistamista.
refusals-buyer-empty = Ostajalla on ainakin nimi tai verotunniste. Kirjoita jompikumpi.
refusals-buyer-too-long = Nimessä ja osoiteriveissä on enintään { $max } merkkiä. Lyhennä niitä.
refusals-buyer-address-too-long = Osoitteessa on enintään { $max } riviä. Yhdistä rivejä.
refusals-buyer-tax-number-wrong = ”{ $number }” ei voi olla verotunniste täällä; { $example } on sellainen. Tarkista se tai jätä tyhjäksi.
refusals-buyer-name-missing = Laskuun { $total } tarvitaan ostajan nimi. Kirjoita se ja ota sitten maksu.
refusals-buyer-address-missing = Laskuun { $total } tarvitaan ostajan osoite. Kirjoita se ja ota sitten maksu.
refusals-buyer-tax-number-missing = Laskuun { $total } tarvitaan ostajan verotunniste. Kirjoita se ja ota sitten maksu.
refusals-buyer-identity-missing = Laskuun { $total } tarvitaan ostajan nimi tai verotunniste. Kirjoita jompikumpi ja ota sitten maksu.
refusals-invoice-exists = Tällä myynnillä on jo lasku ostajan nimellä. Tulosta se uudelleen tai mitätöi myynti ja myy uudestaan.
refusals-money-goes-back = { $back } palautetaan asiakkaalle. Valitse, miten.
refusals-refund-above-owed = Palautettavaa on vain { $owed }. Kirjoita se tai vähemmän.
refusals-refund-above-card = Kortilla maksettiin tästä vain { $most }. Palauta loput käteisenä.
refusals-refund-abroad = Tuotteet myytiin toisessa maassa: rahat palautetaan vain siellä. Vaihda ne täällä vähintään samanarvoisiin.
refusals-return-line-unknown = Tuotetta ei ole sillä kuitilla. Katso kuittia uudelleen.
refusals-return-above-sold = Enää { $left } voi palauttaa. Loppua ei myyty tällä kuitilla tai se on jo palautettu.
refusals-return-whole-pack = Pakkauksella oli oma hinta. Ota koko pakkaus takaisin.
refusals-return-too-late = Palautusaika on { $days } päivää: { $last } asti. Nyt vain vialliset voi palauttaa; valitse se syy, jos tuote on viallinen.
refusals-return-unsealed = { $name } otetaan takaisin vain avaamattomana. Jos tuote on viallinen, valitse se syy.
refusals-return-never = { $name }: palautusta ei oteta vastaan. Jos tuote on viallinen, valitse se syy.
refusals-period-backwards = Viimeinen päivä on ennen ensimmäistä. Valitse päivät toisin päin.
refusals-period-too-long = Raportti kattaa enintään { $max } päivää. Valitse lyhyempi jakso.
refusals-line-is-linked = Rivi kuuluu toiseen tuotteeseen ja seuraa sitä. Muuta tai poista se tuote.
refusals-line-is-voucher = Lahjakortti maksaa arvonsa verran. Poista se ja myy toinen tilalle.
refusals-basket-open = Toinen kori on auki. Jätä se odottamaan tai vie ensin loppuun.
refusals-park-with-money = Korista on jo otettu maksua. Palauta se ennen kuin jätät korin odottamaan.
refusals-too-many-parked = Odottavia koreja on jo { $max }. Nouda tai hylkää ensin yksi.
refusals-parked-gone = Odottavaa koria { $number } ei enää ole. Katso luetteloa uudelleen.
refusals-quantity-is-code = Se näyttää viivakoodilta, ei määrältä: enintään { $max } kpl. Kirjoita määrä uudelleen.
refusals-quantity-sure = Tarkoitatko todella { $pieces } kpl? Vahvista tai kirjoita määrä uudelleen.
refusals-pieces-of-one-pack = Pakkauksella on oma paino, hinta tai numero, eikä sitä voi kertoa. Lue jokainen erikseen.
refusals-age-not-checked = Korissa on jotain, jota myydään vasta { $years } vuotta täyttäneille. Tarkista ensin asiakkaan ikä.
refusals-age-not-asked = Mikään korissa ei vaadi ikää. Vahvistettavaa ei ole.
refusals-age-refused = Ei myydä alle { $years }-vuotiaille: { $goods }. Se poistettiin korista.
refusals-birth-date-odd = Kukaan ei ole voinut syntyä sinä päivänä. Kirjoita päivä, kuukausi ja vuosi uudelleen.
refusals-serial-missing = Sarjanumerossa on 1–{ $max } merkkiä. Lue tai kirjoita se uudelleen.
refusals-serial-sold = Kappale, jonka numero on { $serial }, on jo myyty kuitilla { $receipt }. Tarkista numero tuotteesta.
refusals-foreign-rate-old = Valuutan { $currency } kurssi on päivältä { $day }; kurssi on voimassa { $days } päivää. Pyydä esimieheltä tämän päivän kurssi.
refusals-foreign-coins-refused = Tässä valuutassa otetaan vain kokonaisia seteleitä, { $limit }. Laske setelit uudelleen.
refusals-foreign-above-limit = Yhdessä maksussa otetaan enintään { $limit }. Ota loput muulla tavalla.
refusals-foreign-unknown = Kauppa ei ota käteistä valuutassa { $currency }. Pyydä muuta maksutapaa.
refusals-payment-open = Maksupääte käsittelee vielä tätä koria. Kerro ensin, mitä se vastasi.
refusals-payment-unknown = Kukaan ei tiedä, veloitettiinko kortti tästä korista. Esimies ratkaisee sen ensin; kori voi sillä välin odottaa.
refusals-refund-unknown = Ei tiedetä, saiko kortti tämän korin rahat takaisin. Esimies ratkaisee sen ensin; kori voi sillä välin odottaa.
# $receipt (String) - the receipt
refusals-refund-of-parked = Odottavassa korissa palautetaan kuitin { $receipt } tuotteita, eikä vielä tiedetä, miten kortin kävi. Hae se ja ratkaise se ensin.
refusals-payment-settled = Korttimaksu on jo ratkaistu, ja toisin. Katso myynnin maksut.
refusals-payment-gone = Korttimaksu ei ole enää avoinna. Katso koria ja jatka.
refusals-payment-of-parked = Korttimaksu kuuluu odottavaan koriin. Nouda ensin se kori.
refusals-return-voided = Myynti mitätöitiin tositteella { $slip }: rahat on jo palautettu.
refusals-return-all-returned = Kaikki tällä kuitilla on jo palautettu, viimeksi { $day }, kuitti { $receipt }.
refusals-return-not-open = Mikään kuitti ei ole avoinna palautusta varten. Lue kuitti tai hae se Kuiteista.
refusals-return-none-left = Tätä tuotetta ei voi enää palauttaa tällä kuitilla.
refusals-return-nothing-picked = Mitään ei ole vielä valittu. Lue kuitin tuote tai napauta plussaa sen vieressä.
refusals-return-without-receipt-limit = Ilman kuittia palautetaan enintään { $max }. Pyydä kuitti tai hae myynti päivän ja summan mukaan.
refusals-return-has-receipt = { $receipt } on tämän kassan kuitti. Avaa se ja tee palautus siitä.
refusals-receipt-other-till = { $receipt } on kaupan toiselta kassalta, eikä tämä kassa tunne sitä. Tee palautus siellä tai täällä ilman kuittia.
refusals-receipt-other-store = { $receipt } on toisesta kaupasta tässä maassa, eikä tämä kassa tunne sitä. Tee palautus siellä tai täällä ilman kuittia.
refusals-receipt-abroad = { $receipt } on toisen maan kaupasta: eri valuutta, vero ja myyjä. Rahat palautetaan vain siellä; täällä tuotteet voi vaihtaa tasan.
refusals-return-brought-before = Tätä tuotetta kuitilta { $elsewhere } on jo palautettu tänne { $quantity } { $day }, kuitti { $receipt }. Vain sen myynyt kassa tietää, montako niitä oli: ota lisää takaisin siellä tai täällä ilman kuittia.
refusals-return-changed = Sillä välin kuitista { $receipt } on palautettu muuta tai sen hyvitys on muuttunut. Ota palautus pois korista ja avaa kuitti uudelleen.
refusals-refund-card-first = Tästä { $card } maksettiin kortilla: se palautetaan ensin kortille, loput käteisenä.
refusals-refund-cash-limit = Käteisenä palautetaan kerralla enintään { $max }. Pyydä henkilöä, joka saa sallia enemmän.
refusals-void-has-returns = Myynnin tuotteita palautettiin kuitilla { $receipt }, joten sitä ei voi mitätöidä kokonaan. Tee palautus lopusta.
refusals-void-of-return = Tällä kuitilla on palautus, joten sitä ei voi mitätöidä. Myy tuotteet uudelleen, jos ne jäävät asiakkaalle.
# $code (String) - the coupon's code
refusals-coupon-unknown = Mikään tarjous ei hyväksy kuponkia { $code }. Tarkista koodi.
# $code (String) - the coupon's code
refusals-coupon-twice = Tämän tarjouksen kuponki on jo korissa: { $code } ei ole tarpeen.
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = Kuponki { $code } käytettiin { $day }, kuitti { $receipt }. Sen voi käyttää kerran.
refusals-coupon-in-payment = Kuponki { $code } on odottavassa korissa, eikä vielä tiedetä, miten kortin kävi. Hae se ja ratkaise se ensin.
refusals-coupon-no-hub = Keskukselta ei voi nyt kysyä kupongista { $code }. Sen voi käyttää kerran: myy ilman sitä tai yritä hetken päästä uudelleen.
refusals-coupon-elsewhere = Kuponki { $code } on käytetty tai varattu paikassa { $place }. Sen voi käyttää kerran.
refusals-coupon-not-held = Keskus ei enää varaa kuponkia { $code } tälle myynnille. Poista se ja anna se uudelleen.
refusals-coupon-asked = Keskukselta kysytään kupongista. Odota vastausta.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = ”{ $name }” alkaa { $day }. Säilytä kuponki siihen asti.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = ”{ $name }” päättyi { $day }. Kupongista ei enää saa alennusta.
# $name (String) - the promotion
refusals-coupon-other-store = ”{ $name }” ei ole voimassa tässä myymälässä.
# $name (String) - the promotion
refusals-coupon-other-time = ”{ $name }” ei ole voimassa tänä päivänä tai tähän aikaan.
# $name (String) - the promotion
refusals-coupon-other-customers = ”{ $name }” on ryhmälle, johon asiakas ei kuulu. Valitse ensin asiakas.
# $name (String) - the promotion
refusals-coupon-waits = Kuponki on korissa. ”{ $name }” ei vielä vähennä mitään: tuotteet tai vähimmäissumma puuttuvat.
refusals-customer-unknown = Asiakasta ei enää ole rekisterissä. Hae uudelleen.
refusals-denomination-unknown = Täällä ei ole seteliä tai kolikkoa { $value }, tai se on syötetty kahdesti.
refusals-till-is-shared = Täällä kaikilla on yhteinen laatikko: älä nimeä omistajaa.
refusals-till-unknown = Kenelläkään täällä ei ole numeroa { $till }.
refusals-till-already-open = Tämän kassan pohjakassa on jo laskettu. Nyt tuleva raha kirjataan panoksi.
refusals-lift-not-its-pieces = Setelit ja kolikot ovat { $counted }, eivät annettu summa.
refusals-till-count-first = Laske laatikko ensin. Tuloksesta riippumatta kassan voi sitten sulkea.
refusals-till-carries-too-much = Laatikkoon voi jäädä enintään { $max }: sen verran laskettiin.
refusals-z-unknown = Tällä kassalla ei ole Z-raporttia { $number }.
refusals-training-already = Harjoittelet jo. Lopeta ylhäällä olevalla painikkeella.
refusals-training-not-begun = Kukaan ei harjoittele tällä kassalla.
refusals-record-unknown = Päiväkirjassa ei ole merkintää { $record }. Hae uudelleen.
refusals-terminal-declined = Maksupääte hylkäsi: mitään ei veloitettu. Kokeile toista korttia tai maksa muuten.
refusals-terminal-refund-declined = Maksupääte hylkäsi: kortille ei palautunut mitään. Yritä uudelleen tai palauta muuten.
refusals-terminal-by-hand = Maksupäätteeseen ei saatu yhteyttä eikä mitään veloitettu. Näppäile summa siihen ja kerro, mitä se sanoo, tai maksa muuten.
refusals-terminal-cant-tell = Maksupääte ei osaa sanoa, mitä tapahtui. Katso sen viimeinen kuitti tai loki ja päätä sitten.
refusals-terminal-not-ready = Maksupääte ei vastaa. Tarkista johto ja virta; se löytyy itsestään.
refusals-payment-at-terminal = Maksupääte käsittelee tätä maksua. Odota vastausta tai lopeta maksu.
refusals-card-through-terminal = Täällä kortit maksetaan yhdistetyllä päätteellä. Aloita korttimaksu.
refusals-order-unknown = Tämä tilaus ei odota tässä myymälässä. Tarkista numero.
refusals-order-not-open = Avaa ensin tilaus.
refusals-order-being-asked = Keskukselta kysytään vielä tilauksesta { $order }. Odota hetki.
refusals-order-not-to-hand-over = Tilausta { $order } ei voi luovuttaa nyt. Syy on sen vieressä.
refusals-return-being-asked = Keskukselta kysytään vielä tästä kuitista. Odota hetki.
refusals-return-not-sold-there = Kuitilla ei ole tätä tuotetta. Katso kuittia tai ota tuote takaisin ilman kuittia.
refusals-return-came-back-elsewhere = Osa on jo palautettu toisella kassalla tai verkossa. Jäljellä: { $left }.
refusals-voucher-above-due = Lahjakortilla voi maksaa enintään sen, mikä on maksamatta: { $due }. Loput jäävät kortille.
refusals-voucher-refund = Täällä rahaa ei palauteta lahjakortille. Palauta se käteisenä tai pankkikortille.
refusals-voucher-code = Tämä ei ole lahjakortin koodi. Lue se uudelleen tai kirjoita se painetun mukaan.
refusals-voucher-no-hub = Keskukselta ei voi nyt kysyä lahjakorteista. Yritä uudelleen tai maksa muuten.
refusals-voucher-pays-already = Tämä lahjakortti maksaa jo tätä ostosta. Poista se ensin, jos summa on toinen.
refusals-voucher-asked = Keskukselta kysytään lahjakortista. Odota vastausta.
refusals-voucher-single-purpose = Keskus ei ole kertonut, mihin tämä lahjakortti kelpaa, joten sitä ei voi ottaa vastaan. Asiakas voi maksaa muuten.
refusals-voucher-left = Lahjakortti, jonka loppu on { $tail }: jäljellä { $left }.
refusals-voucher-left-until = Lahjakortti, jonka loppu on { $tail }: jäljellä { $left }, { $day } asti.
refusals-voucher-goods-none = Tämä lahjakortti kelpaa vain näihin: { $goods }. Niistä ei ole tässä enää maksettavaa. Asiakas voi maksaa muuten.
refusals-voucher-goods-most = Tämä lahjakortti kelpaa vain näihin: { $goods }. Tässä sillä voi maksaa enintään { $most }.
refusals-voucher-goods-elsewhere = Tämä lahjakortti ({ $goods }) verotettiin siellä, missä se myytiin, eikä se kelpaa täällä. Asiakas voi maksaa muuten.
refusals-voucher-goods-unknown = Tämä myymälä ei myy lahjakortteja näihin: { $goods }. Valitse uudelleen, mihin se on.
refusals-voucher-unasked-goods = Keskukseen ei saada yhteyttä, ja lahjakortti, jonka loppu on { $tail }, kelpaa ehkä vain tiettyihin tuotteisiin. Yritä myöhemmin, tai asiakas maksaa muuten.
refusals-voucher-left-goods = Vain näihin: { $goods }.
refusals-voucher-over = Keskus ei enää varaa summaa lahjakortilta, jonka loppu on { $tail }. Poista se ja lue uudelleen.
refusals-voucher-unasked-none = Keskukseen ei saada yhteyttä, eikä kassa saa ottaa ilman sitä enempää lahjakortilta, jonka loppu on { $tail }. Maksa muuten.
refusals-voucher-unasked-amount = Keskukseen ei saada yhteyttä. Näppäile, mitä on jäljellä lahjakortilla, jonka loppu on { $tail }, enintään { $most }, ja paina Lahjakortti.
refusals-voucher-unasked-most = Ilman keskusta lahjakortilta, jonka loppu on { $tail }, voi ottaa enintään { $most }.
refusals-voucher-unasked-scan = Lue lahjakortti uudelleen: edellinen oli toista myyntiä varten.
refusals-voucher-unknown = Millään lahjakortilla ei ole tätä koodia. Tarkista se kirjain kirjaimelta.
refusals-voucher-empty = Tällä lahjakortilla ei ole jäljellä käytettävää.
refusals-voucher-stopped = Tätä lahjakorttia ei voi käyttää: se ei ole voimassa, on suljettu, liian vanha tai toisessa valuutassa.
refusals-voucher-needs-hub = Keskus pitää kirjaa lahjakorttien saldoista, eikä tällä kassalla ole keskusta.

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = Lahjakortilla maksettiin tästä vain { $most }. Palauta loput muulla tavalla.
refusals-voucher-not-found = Tällä nimellä ei ole lahjakorttia, jolla on saldoa. Kirjoita nimi niin kuin se on lahjakortissa.
refusals-voucher-name-missing = Kirjoita lahjakortin saajan nimi.
refusals-voucher-find-again = Löydetty lahjakortti ei ole enää esillä. Etsi se uudelleen.
refusals-refund-above-online = Tästä maksettiin verkossa vain { $most }. Palauta loput muulla tavalla.
refusals-online-pays = Kassalla ei makseta näin. Tätä kautta palautuu vain verkkotilauksen rahaa.
refusals-refund-online-first = Tästä { $online } maksettiin verkossa: se palautetaan ensin samaa kautta.
refusals-order-return-unknown = Tilausta { $order } ei tunneta. Tarkista numero tai etsi asiakkaan tai kortin mukaan.
refusals-order-return-unasked = Keskukseen ei saada yhteyttä, eikä tämä kassa tunne tilausta { $order }. Yritä uudelleen, kun verkko toimii.
refusals-order-return-unpaid = Tilauksesta { $order } ei ole maksettu verkossa mitään: palautettavaa ei ole.
refusals-order-return-waits = Tilausta { $order } ei ole vielä luovutettu. Peru se palautuksen sijaan.
refusals-order-return-over = Tilauksesta { $order } ei ole enää palautettavaa: se peruttiin tai kaikki on jo palautettu tai hyvitetty.
refusals-order-return-currency = Tilaus { $order } maksettiin valuutassa { $currency }. Sen voi palauttaa vain myymälään, joka maksaa sitä.
refusals-order-return-changed = Sillä välin osa tilauksesta { $order } on palautettu muualla, tai toinen kassa ottaa sitä takaisin. Poista palautus korista ja avaa tilaus uudelleen.
refusals-attendant-needed = Vain henkilökunta voi tehdä tämän. Kutsu heidät.
refusals-self-checkout-off = Tätä kassaa ei ole asetettu asiakkaille. Aseta self_checkout sen asetuksissa.
refusals-self-checkout-basket = Päätä ensin tämä maksu tai palautus ja aloita sitten itsepalvelu.
refusals-self-checkout-goods = { $name }: henkilökunnan on lyötävä se. Heidät on kutsuttu.
refusals-self-checkout-no-terminal = Korttipääte ei ole valmis. Kutsu henkilökunta.
refusals-scan-and-go-broken = Tätä puhelimen koria ei voi lukea. Näytä koodi uudelleen tai lue tuotteet.
refusals-scan-and-go-form = Tämä kori on uudemmasta sovelluksesta kuin kassa tuntee. Lue tuotteet.
refusals-scan-and-go-too-long = Tämä puhelimen kori on liian pitkä. Lue tuotteet.
refusals-scan-and-go-taken = Tämä puhelimen kori on jo siirretty. Tee uusi tai lue tuotteet.
refusals-scan-and-go-nothing = Tästä korista ei voi siirtää mitään: { $goods }. Lue tuotteet.
refusals-scan-and-go-left-out = Ei siirretty: { $goods }. Lue ne tai poista ne.
refusals-pick-how-many = Valitse 1–{ $max } tilausta.
refusals-pick-taken = { $name } kerää tätä kassalla { $till }. Jätä se hänelle tai kysy.
refusals-pick-enough = Kaikki, mitä tilaus siitä tarvitsee, on jo kerätty.
refusals-pick-not-wanted = Mikään listan tilaus ei tarvitse sitä. Pane se takaisin.
refusals-pick-not-there = Laatikossa ei ole sitä.
refusals-pick-too-many = Tässä voi olla kyse vain määrästä { $left }.
refusals-pick-quantity = Se ei ole tämän tuotteen määrä.
refusals-pick-nothing-missing = Sano ensin, ettei sitä ole.
refusals-pick-not-open = Listaa ei ole auki. Valitse tilaukset, jotka haluat kerätä.
refusals-pick-not-instead = Se ei käy tilalle: se on sama tuote tai myydään eri yksikössä.
refusals-pick-other-store = Myymälässä { $store } ei ole tätä tuotetta. Valitse toinen.
refusals-pack-how-many = Sano kassien määrä, 1–{ $max }.
refusals-order-ended = Tilaus { $order } on päättynyt. Pane tuotteet takaisin.
refusals-order-line-unknown = Tilauksessa ei ole sellaista riviä.
refusals-order-not-gathered = Tilaus { $order } ei ole täydellinen: hae loput tai sano, mitä puuttuu.
refusals-order-not-ready = Tilaus { $order } ei ole muutenkaan valmis.
refusals-order-not-handed = Tilauksesta { $order } ei ole luovutettu mitään.
refusals-order-altered = Tilaus { $order } ei ole se, jonka keskus allekirjoitti. Älä luovuta mitään, ja soita pääkonttoriin.
refusals-order-age = Siinä on jotain, mikä on vain { $age } vuotta täyttäneille. Katso noutajaa ja vahvista ikä.
refusals-order-part = Niin paljon ei ole luovutettavana.
refusals-line-is-of-order = Tilauksen tuotteet maksavat sovitun hinnan. Ota tilaus pois korista, jos myyt ne toisin.
refusals-order-is-in = Tämä tilaus on jo korissa.
refusals-park-with-order = Korissa on tilaus. Ota siitä maksu tai ota se pois, ennen kuin siirrät korin odottamaan.
refusals-order-changed = Tilaus { $order } on sillä välin maksettu, noudettu tai peruttu. Ota se pois korista ja avaa se uudelleen.
refusals-order-goods-unknown = Tuotetta { $name } ei tunneta täällä, eikä tilaus kerro sen verotusta. Soita pääkonttoriin.
refusals-order-tax-unknown = Tilaus ei kerro, paljonko siinä on veroa, joten sitä ei voi maksaa täällä. Soita pääkonttoriin.
refusals-order-sold = Tilaus { $order } maksettiin myynnin mukana. Peru se myynti tai ota tuotteet takaisin sen kuitilla.
refusals-order-return-receipt = Tilaus { $order } maksettiin kassalla. Ota tuotteet takaisin kuitilla { $receipt }.
refusals-line-not-sent = Vain myymälän tuotteita voi noutaa muualta tai lähettää.
refusals-order-for-nobody = Kerro ensin, kenelle se on: valitse asiakas tai kirjaa uusi.
refusals-order-needs-hub = Keskus välittää tilaukset muille myymälöille, eikä tällä kassalla ole keskusta.
refusals-store-has-not = Myymälässä { $store } ei ole niin montaa. Valitse toinen myymälä tai vähemmän.
refusals-order-without-address = Asiakkaan { $name } osoitetta ei tiedetä. Kirjaa se ensin.
refusals-order-no-courier = Kerro, kuka vie paketin.
refusals-return-taken-along = { $name } otettiin mukaan ostettaessa: kerro, missä kunnossa se palaa.
refusals-customer-name-missing = Kirjaa ensin nimi.
refusals-customer-email-wrong = Tämä ei voi olla sähköpostiosoite. Tarkista asiakkaalta.
refusals-customer-phone-wrong = Tämä ei voi olla puhelinnumero. Tarkista asiakkaalta.
refusals-customer-agreed-to-nothing = Asiakasta ei vielä tavoita näin. Kirjaa miten, tai jätä vastaus pois.
refusals-customer-known = { $name } tunnetaan jo tiedolla { $way }. Valitse hänet äläkä tee toista merkintää.
refusals-customer-address-part = Osoitteessa on katu ja paikkakunta.
refusals-courier-none = Tällä kassalla ei ole kuljetusyhtiötä, jolta kysyä, tai tilaus noudetaan. Kirjoita, kuka sen vie, ja paketin numero.
refusals-courier-not-packed = Pakkaa ensin ja kerro, montako pakettia niitä on.
refusals-courier-refuses = Kuljetusyhtiö ei ota tilausta { $order }: { $words } Tarkista osoite asiakkaalta ja napauta sitten tilauksessa ”Kysy kuljetusyhtiöltä uudelleen”.
refusals-courier-keeps = Kuljetusyhtiö ei peru tilausta { $order }: { $words } Soita sinne.
