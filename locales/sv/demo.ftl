### ui
### Demobutikens enheter.

demo-title = Demoenheter
demo-explain = De ersätter riktiga enheter. Tryck på en streckkod för att skanna den.
demo-scan = Skanna { $name }
demo-printer = Kvittoskrivare
demo-tear-paper = Ta ut papper
demo-refill-paper = Sätt i papper
demo-open-cover = Öppna luckan
demo-close-cover = Stäng luckan
demo-drawer = Kassalåda
demo-push-drawer = Skjut igen den
demo-receipt = Senaste kvittot
demo-no-receipt = Nästa kvitto kommer ut här.
demo-hide = Dölj demoenheterna
demo-previous = Föregående streckkoder
demo-next = Fler streckkoder
demo-open-shop = Öppna butiken i { $place }
demo-no-arabic-country = Inget arabisktalande land har sina regler här än: den här butiken ligger i London, med brittiska priser och skatter.

demo-office = Huvudkontor
demo-cut-network = Koppla från nätet
demo-mend-network = Koppla in nätet
