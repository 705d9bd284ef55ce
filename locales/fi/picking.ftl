### ui
### Tilauksia kerätään: mitä haetaan, mihin laatikkoon ja mitä tehdään, jos sitä ei ole.

picking-title = Tilausten keräily
picking-choose = Lue, mitä otat. Näet, mihin laatikkoon se menee.
picking-done = Kaikki on kerätty. Pakkaa ja ilmoita valmiiksi.
picking-box = Laatikko { $box }
picking-of = { $done }/{ $due }
picking-on-hand = Pitäisi olla: { $quantity }
picking-one = Otin yhden
picking-all = Otin kaikki { $quantity }
picking-put-back = Yksi takaisin
picking-missing = Ei ole
picking-count = Montako niitä on hyllyssä?
picking-no-count = En laskenut
picking-count-is = Niitä on näin monta
picking-settle = Sitä ei ole. Mitä asiakas haluaa?
picking-refund = Rahat takaisin
picking-other-store = Nouto toisesta myymälästä
picking-instead = Jotain muuta tilalle
picking-found = Onkin täällä
picking-instead-scan = Lue, mitä otetaan tilalle.
picking-instead-costs = { $article }, hinta { $amount }: asiakas ei koskaan maksa enempää kuin ennen.
picking-consent = Miten asiakas suostui?
picking-consent-phone = Puhelimessa
picking-consent-message = Kirjallisesti
picking-consent-in-person = Hän on täällä
picking-no-store = Muuta myymälää, jossa sitä on, ei tunneta.
picking-taken = { $name } kerää tätä
picking-unasked = Keskukseen ei saada yhteyttä: työtoveri saattaa kerätä samaa.
picking-asking = Työtovereille kerrotaan, että keräät näitä …
picking-not-there = Puuttuu: { $quantity }
picking-bags = Kassit
picking-ready = Valmis
picking-is-ready = Tilaus { $order } on valmis. Asiakkaalle ilmoitetaan.
picking-picked = { $order }: laatikkoon { $box }.
