### ui
### Frühere Verkäufe: einen finden, ansehen, noch einmal drucken, stornieren.

receipts-title = Bons
receipts-search = Bonnummer, Betrag, Artikel oder Tag
receipts-any-day = Alle Tage
receipts-day-earlier = Ein Tag früher
receipts-day-later = Ein Tag später
receipts-newer = Neuere
receipts-older = Ältere
receipts-searching = Frühere Verkäufe werden durchsucht …
receipts-no-sales = An dieser Kasse wurde noch nichts verkauft.
receipts-nothing-found = Kein Verkauf passt dazu. Bitte die Nummer oder den Betrag auf dem Bon eingeben, weniger Wörter oder alle Tage nehmen.
receipts-choose = Verkauf antippen, um ihn zu sehen, oder seinen Bon scannen.
receipts-served = { $when } · { $operator }
receipts-voided = Storniert
receipts-voided-by = Dieser Verkauf wurde mit Bon { $slip } storniert. Er zählt nicht mehr.
receipts-tax = { common-tax } { $rate } auf { $net }
receipts-gift = Geschenkbeleg
receipts-reprint = Neu drucken
receipts-void = Stornieren
receipts-void-ask = Verkauf { $number } stornieren? Der Kunde bekommt sein Geld zurück.
receipts-void-keep = Verkauf behalten
receipts-void-reason = Am Bildschirm storniert, ohne Angabe eines Grundes
receipts-void-done = Verkauf { $number } ist storniert.
receipts-void-cash-back = { $amount } bar zurückgeben.
receipts-void-card-back = { $amount } am Kartenterminal erstatten.
receipts-card-first = Bitte zuerst die Kartenzahlung abschließen und dann den Bon noch einmal scannen.
