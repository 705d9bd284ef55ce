### ui
### Tidligere salg: find, se, udskriv igen, annuller.

receipts-title = Boner
receipts-search = Bonnummer, beløb, vare eller dag
receipts-any-day = Alle dage
receipts-day-earlier = Dagen før
receipts-day-later = Dagen efter
receipts-newer = Nyere
receipts-older = Ældre
receipts-searching = Leder i tidligere salg …
receipts-no-sales = Der er endnu ikke solgt noget på denne kasse.
receipts-nothing-found = Intet salg passer. Prøv nummeret eller beløbet på bonen, færre ord eller alle dage.
receipts-choose = Tryk på et salg for at se det, eller scan dets bon.
receipts-served = { $when } · { $operator }
receipts-voided = Annulleret
receipts-voided-by = Salget blev annulleret med bon { $slip }. Det tæller ikke længere.
receipts-tax = { common-tax } { $rate } af { $net }
receipts-gift = Byttebon
receipts-reprint = Udskriv igen
receipts-void = Annuller salget
receipts-void-ask = Annuller salg { $number }? Kunden får pengene tilbage.
receipts-void-keep = Behold salget
receipts-void-reason = Annulleret på skærmen, ingen årsag oplyst
receipts-void-done = Salg { $number } er annulleret.
receipts-void-cash-back = Giv { $amount } tilbage kontant.
receipts-void-card-back = Tilbagebetal { $amount } på kortterminalen.
receipts-card-first = Afslut først kortbetalingen, og scan så bonen igen.
