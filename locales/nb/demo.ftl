### ui
### Demobutikkens enheter.

demo-title = Demoenheter
demo-explain = De står i stedet for ekte enheter. Trykk på en strekkode for å skanne den.
demo-scan = Skann { $name }
demo-printer = Kvitteringsskriver
demo-tear-paper = Ta ut papir
demo-refill-paper = Legg i papir
demo-open-cover = Åpne dekselet
demo-close-cover = Lukk dekselet
demo-drawer = Kasseskuff
demo-push-drawer = Skyv den igjen
demo-receipt = Siste kvittering
demo-no-receipt = Neste kvittering kommer ut her.
demo-hide = Skjul demoenhetene
demo-previous = Forrige strekkoder
demo-next = Flere strekkoder
demo-open-shop = Åpne butikken i { $place }
demo-no-arabic-country = Ingen arabisktalende land har reglene sine her ennå: Denne butikken ligger i London, med britiske priser og avgifter.

demo-office = Hovedkontor
demo-cut-network = Koble fra nettet
demo-mend-network = Koble til nettet
