### ui
### Kassen som kundene betjener selv.

self-checkout-title = Selvbetjening
self-checkout-start = Start selvbetjening
self-checkout-welcome = Skann din første vare
self-checkout-card-hint = Bare kortbetaling
self-checkout-pay = Betal med kort
self-checkout-help = Tilkall personale
self-checkout-staff = Personale
self-checkout-called = En kollega kommer.
self-checkout-called-age = Noe av dette selges ikke til alle. En kollega ser etter og bekrefter.
self-checkout-called-payment = Ingen vet ennå om kortet ble belastet. En kollega ser etter; ikke betal igjen.
self-checkout-called-goods = Denne varen trenger en kollega, som kommer.
self-checkout-cancel-call = Jeg trenger ikke hjelp lenger
self-checkout-age-fine = Personale: gammel nok
self-checkout-age-young = Personale: for ung
self-checkout-still-there = Er du der fortsatt?
self-checkout-still-there-hint = Ellers tas varene vare på, og personalet hjelper deg.
self-checkout-go-on = Ja, fortsett
self-checkout-follow-terminal = Følg kortterminalen
self-checkout-thanks = Takk
self-checkout-finish = Ferdig
self-checkout-paper = Skriv ut kvitteringen
self-checkout-no-terminal = Kortterminalen er ikke klar. Tilkall personale.
self-checkout-parked = Selvbetjening
self-checkout-saved = Du sparer { $amount }
