### ui
### Ordini del negozio online che aspettano qui i loro clienti.

orders-title = Ordini da ritirare
orders-none = Nessun ordine in attesa
orders-none-advice = Quando ne arriva uno compare qui e si sente.
orders-choose = Leggere il codice dell’ordine o sceglierlo dall’elenco.
orders-hand-over = Consegna
orders-handed-over = L’ordine { $order } è consegnato.
orders-arrived = Nuovi ordini: { $count }
orders-more = Altri ordini: { $count }. Si trovano con il loro numero.
orders-asking = Si chiede alla centrale se può essere consegnato …
orders-held = Può essere consegnato: intanto nessuno può annullarlo. Confrontare nome e merce.
orders-unasked = La centrale non è raggiungibile: non si sa se è stato annullato o ritirato altrove. Si può consegnare; viene annotato e inviato dopo.
orders-at-another-till = Un’altra cassa lo sta consegnando. Chiedere ai colleghi.
orders-not-ready = La merce non è ancora pronta. Chiedere al cliente di attendere o di tornare.
orders-unpaid = Non è pagato, e qui gli ordini non si pagano. Chiamare la sede.
orders-collected = Il cliente l’ha già ritirato. Non consegnare nulla.
orders-cancelled = È stato annullato. Non consegnare nulla e rimettere a posto la merce.
orders-expired = Il termine è scaduto e nessuno è venuto. Chiamare la sede.
orders-refused = La centrale non conosce questo ordine in questo negozio. Chiamare la sede.
orders-state-ready = Pronto
orders-state-picking = In preparazione
orders-state-placed = Nuovo
orders-state-unpaid = Non pagato
orders-state-handed-over = Consegnato
orders-state-cancelled = Annullato
orders-state-expired = Scaduto
