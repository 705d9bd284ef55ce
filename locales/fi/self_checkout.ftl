### ui
### Kassa, jota asiakkaat käyttävät itse.

self-checkout-title = Itsepalvelukassa
self-checkout-start = Aloita itsepalvelu
self-checkout-welcome = Lue ensimmäinen tuotteesi
self-checkout-card-hint = Vain korttimaksu
self-checkout-pay = Maksa kortilla
self-checkout-help = Kutsu henkilökunta
self-checkout-staff = Henkilökunta
self-checkout-called = Henkilökunta on tulossa.
self-checkout-called-age = Osaa näistä ei myydä kaikille. Henkilökunta katsoo ja vahvistaa.
self-checkout-called-payment = Vielä ei tiedetä, veloitettiinko korttia. Henkilökunta katsoo; älä maksa uudelleen.
self-checkout-called-goods = Tämä tuote tarvitsee henkilökuntaa, joka on tulossa.
self-checkout-cancel-call = En tarvitse enää apua
self-checkout-age-fine = Henkilökunta: ikä riittää
self-checkout-age-young = Henkilökunta: liian nuori
self-checkout-still-there = Oletko vielä siinä?
self-checkout-still-there-hint = Muuten ostoksesi säilytetään ja henkilökunta auttaa.
self-checkout-go-on = Kyllä, jatka
self-checkout-follow-terminal = Seuraa korttipäätettä
self-checkout-thanks = Kiitos
self-checkout-finish = Valmis
self-checkout-paper = Tulosta kuitti
self-checkout-no-terminal = Korttipääte ei ole valmis. Kutsu henkilökunta.
self-checkout-parked = Itsepalvelu
self-checkout-saved = Säästät { $amount }
