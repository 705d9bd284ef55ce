### Miten summa syntyi, yksi lause askelta kohti.

explain-lines = Rivit ovat yhteensä { $amount }.
explain-discount = Korin alennus vähentää { $amount }.
explain-rounded-rate = { $tax } pyöristetään kerran verokantaa kohti: { $exact } → { $rounded }.
explain-rounded-document = { $tax } pyöristetään kerran koko myynnistä: { $exact } → { $rounded }.
explain-rounded-line = { $tax } tällä rivillä pyöristetään: { $exact } → { $rounded }.
explain-each-line = Vero pyöristetään joka rivillä.
explain-mode-half-up = Puolikas pyöristetään ylös.
explain-mode-half-down = Puolikas pyöristetään alas.
explain-mode-half-even = Puolikas pyöristetään parilliseen.
explain-mode-up = Jokainen murto-osa pyöristetään ylös.
explain-mode-down = Jokainen murto-osa jätetään pois.
explain-added = Lisäksi { $name }: { $amount }.
explain-cash = Käteisellä se pyöristetään: { $amount }.
explain-price-one = Hinta on { $amount }.
explain-price = { $quantity } × { $price } on { $amount }.
explain-label-price = Pakkauksen etiketissä lukee { $amount }.
explain-line-discount = Rivin oma alennus vähentää { $amount }.
explain-basket-discount = Sen osuus korin alennuksesta on { $amount }.
explain-left = Jää { $amount }.
explain-levy-inside = Hintaan sisältyy { $levy }: { $amount }. Lähde: { $source }
explain-levy-on-top = Lisäksi { $levy }: { $amount }. Lähde: { $source }
explain-tax-inside = { $tax } { $rate } sisältyy hintaan: { $exact } verottomasta { $base }.
explain-tax-on-top = Lisäksi { $tax } { $rate }: { $exact } verottomasta { $base }.
explain-tax-zero = { $tax } on { $rate }: ei mitään.
explain-place-dine-in = Verokanta koskee sitä, mikä syödään täällä.
explain-place-takeaway = Verokanta koskee sitä, mikä otetaan mukaan.
explain-holiday = Se on kauden ”{ $name }” verokanta.
explain-since = Verokanta on ollut voimassa { $day } alkaen. Lähde: { $source }
explain-since-unchecked = Verokanta on ollut voimassa { $day } alkaen. Lähde, jota kukaan ei ole tarkistanut: { $source }
explain-share = Kerran pyöristetystä verosta { $tax } tälle riville kuuluu { $amount }.
explain-exempted = Ostaja ei maksa veroa { $tax } { $amount }: todistus { $certificate }.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = ”{ $name }” vähentää { $amount }.
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = ”{ $name }” ei ole käytössä: ”{ $winner }” vähentää enemmän, ja vain toinen on voimassa.
# $name (String) - the promotion
explain-promotion-incomplete = ”{ $name }” vaatii enemmän tuotteitaan.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = ”{ $name }” vaatii vielä { $amount }.
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = ”{ $name }” alkaa { $day }.
# $name (String) - the promotion
explain-promotion-weekday = ”{ $name }” ei ole voimassa tänä viikonpäivänä.
# $name (String) - the promotion
explain-promotion-hours = ”{ $name }” ei ole voimassa tähän aikaan.
# $name (String) - the promotion
explain-promotion-customers = ”{ $name }” on tietylle asiakasryhmälle.
# $name (String) - the promotion
explain-promotion-coupon = ”{ $name }” vaatii kupongin.
