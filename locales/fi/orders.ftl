### ui
### Verkkokaupan tilaukset, jotka odottavat täällä asiakkaitaan.

orders-title = Noudettavat tilaukset
orders-none = Tilauksia ei odota
orders-none-advice = Kun sellainen tulee, se näkyy tässä ja kuuluu ääni.
orders-choose = Lue tilauksen koodi tai valitse se luettelosta.
orders-hand-over = Luovuta
orders-handed-over = Tilaus { $order } on luovutettu.
orders-arrived = Uusia tilauksia: { $count }
orders-more = Lisää tilauksia: { $count }. Ne löytyvät numerolla.
orders-asking = Keskukselta kysytään, saako sen luovuttaa …
orders-held = Sen saa luovuttaa: kukaan ei voi perua sitä sillä välin. Vertaa nimeä ja tavaroita.
orders-unasked = Keskukseen ei saada yhteyttä: ei tiedetä, onko se peruttu tai noudettu muualta. Voit luovuttaa sen; se kirjataan ja lähetetään myöhemmin.
orders-at-another-till = Toinen kassa on juuri luovuttamassa sitä. Kysy työtovereilta.
orders-not-ready = Tavaroita ei ole vielä kerätty. Pyydä asiakasta odottamaan tai tulemaan uudelleen.
orders-unpaid = Sitä ei ole maksettu, eikä tilauksia voi maksaa tässä. Soita pääkonttoriin.
orders-collected = Asiakas on jo saanut sen. Älä luovuta mitään.
orders-cancelled = Se on peruttu. Älä luovuta mitään, ja vie tavarat takaisin.
orders-expired = Sen aika on ohi, eikä kukaan tullut. Soita pääkonttoriin.
orders-refused = Keskus ei tunne tätä tilausta tässä myymälässä. Soita pääkonttoriin.
orders-state-ready = Valmis
orders-state-picking = Kerätään
orders-state-placed = Uusi
orders-state-unpaid = Maksamatta
orders-state-handed-over = Luovutettu
orders-state-cancelled = Peruttu
orders-state-expired = Vanhentunut
