### ui
### Demobutikkens enheder.

demo-title = Demoenheder
demo-explain = De træder i stedet for rigtige enheder. Tryk på en stregkode for at scanne den.
demo-scan = Scan { $name }
demo-printer = Bonprinter
demo-tear-paper = Tag papir ud
demo-refill-paper = Sæt papir i
demo-open-cover = Åbn lågen
demo-close-cover = Luk lågen
demo-drawer = Kasseskuffe
demo-push-drawer = Skub den i
demo-receipt = Seneste bon
demo-no-receipt = Den næste bon kommer ud her.
demo-hide = Skjul demoenhederne
demo-previous = Forrige stregkoder
demo-next = Flere stregkoder
demo-open-shop = Åbn butikken i { $place }
demo-no-arabic-country = Intet arabisktalende land har sine regler her endnu: Denne butik ligger i London, med britiske priser og afgifter.

demo-office = Hovedkontor
demo-cut-network = Afbryd netværket
demo-mend-network = Forbind netværket
