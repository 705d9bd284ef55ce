### ui
### Aiemmat myynnit: hae, katso, tulosta uudelleen, mitätöi.

receipts-title = Kuitit
receipts-search = Kuittinumero, summa, tuote tai päivä
receipts-any-day = Kaikki päivät
receipts-day-earlier = Edellinen päivä
receipts-day-later = Seuraava päivä
receipts-newer = Uudemmat
receipts-older = Vanhemmat
receipts-searching = Haetaan aiemmista myynneistä…
receipts-no-sales = Tällä kassalla ei ole vielä myyty mitään.
receipts-nothing-found = Mikään myynti ei vastaa. Kokeile kuitin numeroa tai summaa, vähemmän sanoja tai kaikkia päiviä.
receipts-choose = Napauta myyntiä nähdäksesi sen tai lue sen kuitti.
receipts-served = { $when } · { $operator }
receipts-voided = Mitätöity
receipts-voided-by = Myynti mitätöitiin tositteella { $slip }. Sitä ei enää lasketa.
receipts-tax = { common-tax } { $rate } summasta { $net }
receipts-gift = Vaihtokuitti
receipts-reprint = Tulosta uudelleen
receipts-void = Mitätöi myynti
receipts-void-ask = Mitätöidäänkö myynti { $number }? Rahat palautetaan asiakkaalle.
receipts-void-keep = Säilytä myynti
receipts-void-reason = Mitätöity näytöltä, syytä ei annettu
receipts-void-done = Myynti { $number } on mitätöity.
receipts-void-cash-back = Palauta { $amount } käteisenä.
receipts-void-card-back = Palauta { $amount } maksupäätteellä.
receipts-card-first = Vie ensin korttimaksu loppuun ja lue sitten kuitti uudelleen.
