### ui
### Die Kasse, wie Kunden sie selbst bedienen.

self-checkout-title = Selbstbedienungskasse
self-checkout-start = Selbstbedienung starten
self-checkout-welcome = Scannen Sie Ihren ersten Artikel
self-checkout-card-hint = Nur Kartenzahlung
self-checkout-pay = Mit Karte zahlen
self-checkout-help = Personal rufen
self-checkout-staff = Personal
self-checkout-called = Jemand vom Personal kommt.
self-checkout-called-age = Etwas davon wird nicht an alle verkauft. Jemand vom Personal schaut und bestätigt.
self-checkout-called-payment = Noch weiß niemand, ob Ihre Karte belastet wurde. Jemand schaut nach; bitte nicht noch einmal zahlen.
self-checkout-called-goods = Für diesen Artikel kommt jemand vom Personal.
self-checkout-cancel-call = Ich brauche keine Hilfe mehr
self-checkout-age-fine = Personal: alt genug
self-checkout-age-young = Personal: zu jung
self-checkout-still-there = Sind Sie noch da?
self-checkout-still-there-hint = Sonst wird Ihr Einkauf aufbewahrt, und das Personal hilft Ihnen.
self-checkout-go-on = Ja, weiter
self-checkout-follow-terminal = Folgen Sie dem Kartenterminal
self-checkout-thanks = Vielen Dank
self-checkout-finish = Fertig
self-checkout-paper = Beleg drucken
self-checkout-no-terminal = Das Kartenterminal ist nicht bereit. Bitte rufen Sie das Personal.
self-checkout-parked = Selbstbedienung
self-checkout-saved = Sie sparen { $amount }
