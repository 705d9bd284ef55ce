### ui
### Eerdere verkopen: zoeken, bekijken, opnieuw afdrukken, annuleren.

receipts-title = Bonnen
receipts-search = Bonnummer, bedrag, artikel of dag
receipts-any-day = Alle dagen
receipts-day-earlier = Een dag eerder
receipts-day-later = Een dag later
receipts-newer = Nieuwere
receipts-older = Oudere
receipts-searching = Eerdere verkopen worden doorzocht…
receipts-no-sales = Op deze kassa is nog niets verkocht.
receipts-nothing-found = Geen verkoop past. Probeer het nummer of bedrag op de bon, minder woorden of alle dagen.
receipts-choose = Tik op een verkoop om die te zien, of scan de bon.
receipts-served = { $when } · { $operator }
receipts-voided = Geannuleerd
receipts-voided-by = Deze verkoop is geannuleerd met bon { $slip }. Hij telt niet meer mee.
receipts-tax = { common-tax } { $rate } over { $net }
receipts-gift = Ruilbon
receipts-reprint = Opnieuw afdrukken
receipts-void = Verkoop annuleren
receipts-void-ask = Verkoop { $number } annuleren? De klant krijgt het geld terug.
receipts-void-keep = Verkoop behouden
receipts-void-reason = Geannuleerd op het scherm, geen reden opgegeven
receipts-void-done = Verkoop { $number } is geannuleerd.
receipts-void-cash-back = Geef { $amount } contant terug.
receipts-void-card-back = Betaal { $amount } terug via de pinautomaat.
receipts-card-first = Rond eerst de kaartbetaling af en scan daarna de bon opnieuw.
