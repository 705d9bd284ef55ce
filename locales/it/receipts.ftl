### ui
### Vendite precedenti: cercarle, vederle, ristamparle, annullarle.

receipts-title = Scontrini
receipts-search = Numero, importo, articolo o giorno
receipts-any-day = Tutti i giorni
receipts-day-earlier = Il giorno prima
receipts-day-later = Il giorno dopo
receipts-newer = Più recenti
receipts-older = Meno recenti
receipts-searching = Ricerca tra le vendite precedenti…
receipts-no-sales = Su questa cassa non si è ancora venduto nulla.
receipts-nothing-found = Nessuna vendita corrisponde. Provi il numero o l’importo dello scontrino, meno parole o tutti i giorni.
receipts-choose = Tocchi una vendita per vederla o legga il suo scontrino.
receipts-served = { $when } · { $operator }
receipts-voided = Annullata
receipts-voided-by = Questa vendita è stata annullata con { $slip }. Non conta più.
receipts-tax = { common-tax } { $rate } su { $net }
receipts-gift = Scontrino regalo
receipts-reprint = Ristampa
receipts-void = Annulla vendita
receipts-void-ask = Annullare la vendita { $number }? Il denaro torna al cliente.
receipts-void-keep = Mantieni la vendita
receipts-void-reason = Annullata dallo schermo, senza motivo indicato
receipts-void-done = La vendita { $number } è annullata.
receipts-void-cash-back = Restituisca { $amount } in contanti.
receipts-void-card-back = Restituisca { $amount } con il POS.
receipts-card-first = Concluda prima il pagamento con carta, poi legga di nuovo lo scontrino.
