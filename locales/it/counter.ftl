### ui
### Quello che serve accanto al carrello: carrelli in attesa, prezzi, età, numeri di serie, pagamenti con carta aperti.

counter-park = Metti in attesa
counter-park-hint = Un nome o un abito, se vuole
counter-park-now = In attesa
counter-park-print = In attesa con foglietto
counter-parked = Carrelli in attesa
counter-parked-none = Nessun carrello in attesa.
counter-recall = Riprendi
counter-abandon = Abbandona
counter-abandon-reason = Abbandonato alla cassa
counter-price-changed = Resta il prezzo concordato, anche se ora è un altro: { $names }
counter-check = Verifica prezzo
counter-check-hint = Scansioni qualcosa. Non viene registrato.
counter-ring-up = Registra
counter-no-price = Oggi senza prezzo
counter-label-price = Su questa confezione: { $price }
counter-check-tax = { common-tax } { $rate }
counter-check-levies = Cauzione { $amount }
counter-check-stock = Giacenza secondo la cassa: { $quantity }
counter-check-age = Dai { $years } anni
counter-times = Prima la quantità: 12 ×
counter-times-hint = Vale per la prossima scansione o il prossimo tocco.
counter-pieces = { $pieces } × il prossimo
counter-price = Altro prezzo
counter-price-hint = Scriva il prezzo di un pezzo, poi tocchi il motivo.
counter-reason-label = Etichetta errata
counter-reason-damaged = Danneggiato
counter-reason-price-match = Prezzo allineato
counter-reason-last-piece = Ultimo pezzo
counter-instead-of = invece di { $price }
counter-age = Verifica dell’età
counter-age-born = Nato il { $day } o prima?
counter-age-goods = Dai { $years } anni: { $goods }
counter-age-seen = Sì, ho controllato
counter-age-type = Scrivere la data di nascita
counter-age-type-hint = Anno, mese, giorno: 20080305. Si confronta e si dimentica.
counter-age-refuse = Troppo giovane: togli
counter-serial = Numero di serie
counter-serial-hint = Scansioni o scriva il numero di questo pezzo
counter-payment = La carta è stata addebitata?
counter-payment-unknown = Nessuno sa se la carta è stata addebitata
counter-payment-amount = { $amount } con carta: nessuno sa se è stata addebitata
counter-payment-explain = Guardi l’ultima ricevuta o il giornale del POS, o chiami il gestore. Non riprenda la carta finché non si sa.
counter-payment-reason = Da che cosa risulta? N. di ricevuta, giornale del POS
counter-payment-charged = Addebitata
counter-payment-not-charged = Non addebitata
counter-refund = La carta è stata rimborsata?
counter-refund-unknown = Non si sa se la carta è stata rimborsata
# $amount (String) - the amount
counter-refund-amount = { $amount } alla carta: non si sa se è stata rimborsata
counter-refund-explain = Guardi l’ultima ricevuta o il giornale del POS, o chiami il gestore. Non restituisca altro prima di saperlo.
counter-refund-done = Rimborsata
counter-refund-not-done = Non rimborsata
counter-parked-count =
    { $count ->
        [one] { $count } carrello in attesa
       *[other] { $count } carrelli in attesa
    }

counter-reason-other = Altro motivo
counter-reason-own = Perché un altro prezzo?
counter-ask-terminal = Chiedi al POS
counter-check-store = { $store }: { $quantity } (al { $time })
