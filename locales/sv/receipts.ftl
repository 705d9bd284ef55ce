### ui
### Tidigare köp: hitta, titta på, skriva ut igen, makulera.

receipts-title = Kvitton
receipts-search = Kvittonummer, belopp, artikel eller dag
receipts-any-day = Alla dagar
receipts-day-earlier = Dagen före
receipts-day-later = Dagen efter
receipts-newer = Nyare
receipts-older = Äldre
receipts-searching = Söker bland tidigare köp …
receipts-no-sales = Inget har sålts i den här kassan ännu.
receipts-nothing-found = Inget köp passar. Prova numret eller beloppet på kvittot, färre ord eller alla dagar.
receipts-choose = Tryck på ett köp för att se det, eller skanna dess kvitto.
receipts-served = { $when } · { $operator }
receipts-voided = Makulerat
receipts-voided-by = Köpet makulerades med kvitto { $slip }. Det räknas inte längre.
receipts-tax = { common-tax } { $rate } på { $net }
receipts-gift = Gåvokvitto
receipts-reprint = Skriv ut igen
receipts-void = Makulera köpet
receipts-void-ask = Makulera köp { $number }? Kunden får tillbaka pengarna.
receipts-void-keep = Behåll köpet
receipts-void-reason = Makulerat på skärmen, ingen orsak angiven
receipts-void-done = Köp { $number } är makulerat.
receipts-void-cash-back = Ge tillbaka { $amount } kontant.
receipts-void-card-back = Betala tillbaka { $amount } via kortterminalen.
receipts-card-first = Avsluta kortbetalningen först och skanna sedan kvittot igen.
