### ui
### The demo shop’s devices: scan, tear the paper, look at the receipt.

demo-title = Demo-Geräte
demo-explain = Sie ersetzen die echten. Strichcode antippen zum Scannen.

# $name (String) - the product
demo-scan = { $name } scannen

demo-printer = Bondrucker
demo-tear-paper = Papier raus
demo-refill-paper = Papier rein
demo-open-cover = Deckel auf
demo-close-cover = Deckel zu
demo-drawer = Kassenlade
demo-push-drawer = Zuschieben
demo-receipt = Letzter Bon
demo-no-receipt = Hier kommt der nächste Bon heraus.
demo-hide = Demo-Geräte ausblenden
demo-previous = Vorherige Codes
demo-next = Weitere Codes
demo-open-shop = Laden öffnen: { $place }
demo-no-arabic-country = Noch hat hier kein arabischsprachiges Land seine Regeln: Dieser Laden steht in London, mit britischen Preisen und Steuern.

demo-office = Zentrale
demo-cut-network = Netz trennen
demo-mend-network = Netz verbinden
