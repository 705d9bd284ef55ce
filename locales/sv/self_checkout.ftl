### ui
### Kassan som kunderna sköter själva.

self-checkout-title = Självbetjäning
self-checkout-start = Starta självbetjäning
self-checkout-welcome = Skanna din första vara
self-checkout-card-hint = Endast kortbetalning
self-checkout-pay = Betala med kort
self-checkout-help = Kalla på personal
self-checkout-staff = Personal
self-checkout-called = En kollega kommer.
self-checkout-called-age = Något av detta säljs inte till alla. En kollega tittar och bekräftar.
self-checkout-called-payment = Ingen vet ännu om ditt kort belastades. En kollega tittar; betala inte igen.
self-checkout-called-goods = Den här varan behöver en kollega, som kommer.
self-checkout-cancel-call = Jag behöver ingen hjälp längre
self-checkout-age-fine = Personal: gammal nog
self-checkout-age-young = Personal: för ung
self-checkout-still-there = Är du kvar?
self-checkout-still-there-hint = Annars tas dina varor om hand och personalen hjälper dig.
self-checkout-go-on = Ja, fortsätt
self-checkout-follow-terminal = Följ kortterminalen
self-checkout-thanks = Tack
self-checkout-finish = Klar
self-checkout-paper = Skriv ut kvittot
self-checkout-no-terminal = Kortterminalen är inte klar. Kalla på personal.
self-checkout-parked = Självbetjäning
self-checkout-saved = Du sparar { $amount }
