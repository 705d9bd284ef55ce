### ui
### Tidligere salg: finne, se, skrive ut på nytt, annullere.

receipts-title = Kvitteringer
receipts-search = Kvitteringsnummer, beløp, vare eller dag
receipts-any-day = Alle dager
receipts-day-earlier = Dagen før
receipts-day-later = Dagen etter
receipts-newer = Nyere
receipts-older = Eldre
receipts-searching = Leter i tidligere salg …
receipts-no-sales = Det er ennå ikke solgt noe på denne kassen.
receipts-nothing-found = Ingen salg passer. Prøv nummeret eller beløpet på kvitteringen, færre ord eller alle dager.
receipts-choose = Trykk på et salg for å se det, eller skann kvitteringen.
receipts-served = { $when } · { $operator }
receipts-voided = Annullert
receipts-voided-by = Salget ble annullert med kvittering { $slip }. Det teller ikke lenger.
receipts-tax = { common-tax } { $rate } av { $net }
receipts-gift = Byttelapp
receipts-reprint = Skriv ut på nytt
receipts-void = Annuller salget
receipts-void-ask = Annullere salg { $number }? Kunden får pengene tilbake.
receipts-void-keep = Behold salget
receipts-void-reason = Annullert på skjermen, ingen årsak oppgitt
receipts-void-done = Salg { $number } er annullert.
receipts-void-cash-back = Gi tilbake { $amount } kontant.
receipts-void-card-back = Tilbakebetal { $amount } på kortterminalen.
receipts-card-first = Fullfør kortbetalingen først, og skann så kvitteringen igjen.
