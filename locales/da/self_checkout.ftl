### ui
### Kassen, som kunderne selv betjener.

self-checkout-title = Selvbetjening
self-checkout-start = Start selvbetjening
self-checkout-welcome = Scan din første vare
self-checkout-card-hint = Kun kortbetaling
self-checkout-pay = Betal med kort
self-checkout-help = Tilkald personale
self-checkout-staff = Personale
self-checkout-called = En kollega er på vej.
self-checkout-called-age = Noget af dette sælges ikke til alle. En kollega ser efter og bekræfter.
self-checkout-called-payment = Ingen ved endnu, om dit kort blev debiteret. En kollega ser efter; betal ikke igen.
self-checkout-called-goods = Denne vare kræver en kollega, som er på vej.
self-checkout-cancel-call = Jeg har ikke brug for hjælp mere
self-checkout-age-fine = Personale: gammel nok
self-checkout-age-young = Personale: for ung
self-checkout-still-there = Er du der stadig?
self-checkout-still-there-hint = Ellers gemmes dine varer, og personalet hjælper dig.
self-checkout-go-on = Ja, fortsæt
self-checkout-follow-terminal = Følg kortterminalen
self-checkout-thanks = Tak
self-checkout-finish = Færdig
self-checkout-paper = Udskriv bonen
self-checkout-no-terminal = Kortterminalen er ikke klar. Tilkald personale.
self-checkout-parked = Selvbetjening
self-checkout-saved = Du sparer { $amount }
