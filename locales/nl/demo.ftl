### ui
### De apparaten van de demowinkel.

demo-title = Demoapparaten
demo-explain = Deze vervangen de echte apparaten. Tik op een streepjescode om die te scannen.
demo-scan = { $name } scannen
demo-printer = Bonprinter
demo-tear-paper = Papier eruit halen
demo-refill-paper = Papier erin doen
demo-open-cover = Klep openen
demo-close-cover = Klep sluiten
demo-drawer = Kassalade
demo-push-drawer = Dichtduwen
demo-receipt = Laatste bon
demo-no-receipt = De volgende bon komt er hier uit.
demo-hide = Demoapparaten verbergen
demo-previous = Vorige streepjescodes
demo-next = Meer streepjescodes
demo-open-shop = Open de winkel in { $place }
demo-no-arabic-country = Er zijn hier nog geen regels van een Arabischtalig land: deze winkel staat in Londen, met Britse prijzen en belastingen.

demo-office = Hoofdkantoor
demo-cut-network = Netwerk verbreken
demo-mend-network = Netwerk herstellen
