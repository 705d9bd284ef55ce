### ui
### De kassa die klanten zelf bedienen.

self-checkout-title = Zelfscankassa
self-checkout-start = Zelfscannen starten
self-checkout-welcome = Scan uw eerste artikel
self-checkout-card-hint = Alleen met pas betalen
self-checkout-pay = Betalen met pas
self-checkout-help = Personeel roepen
self-checkout-staff = Personeel
self-checkout-called = Er komt een collega.
self-checkout-called-age = Iets hiervan wordt niet aan iedereen verkocht. Een collega kijkt en bevestigt.
self-checkout-called-payment = Nog niemand weet of uw pas is belast. Een collega kijkt; betaal niet opnieuw.
self-checkout-called-goods = Voor dit artikel komt een collega.
self-checkout-cancel-call = Ik heb geen hulp meer nodig
self-checkout-age-fine = Personeel: oud genoeg
self-checkout-age-young = Personeel: te jong
self-checkout-still-there = Bent u er nog?
self-checkout-still-there-hint = Anders worden uw artikelen bewaard en helpt het personeel u.
self-checkout-go-on = Ja, verder
self-checkout-follow-terminal = Volg de betaalautomaat
self-checkout-thanks = Dank u wel
self-checkout-finish = Klaar
self-checkout-paper = Bon afdrukken
self-checkout-no-terminal = De betaalautomaat is niet klaar. Roep het personeel.
self-checkout-parked = Zelfscannen
self-checkout-saved = U bespaart { $amount }
