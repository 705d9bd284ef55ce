### ui
### Torna della merce: lo schermo di un reso.

returns-title = Reso
returns-of = Reso da { $receipt }
returns-empty-title = Scansioni lo scontrino
returns-look = Cerca la vendita
returns-without = Non c’è lo scontrino
returns-elsewhere = È di un’altra cassa o negozio
returns-elsewhere-title = Quale scontrino è?
returns-elsewhere-hint = Scansioni il codice o digiti il numero stampato accanto.
returns-elsewhere-field = Numero dello scontrino
returns-go-on = Avanti
returns-article-title = Che cosa torna?
returns-article-field = Scansioni l’articolo o digiti nome o numero
returns-article-other = Un altro articolo
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = { $price } l’uno: il prezzo più basso degli ultimi { $days } giorni
# $days (Number) - days
returns-rule-price = Ciò che questa cassa non ha venduto vale il prezzo più basso qui degli ultimi { $days } giorni.
# $max (String) - the most
returns-rule-max = Così si restituiscono al massimo { $max }.
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt } è di un’altra cassa del negozio. Là vale il prezzo pagato; qui conta come senza scontrino.
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt } è di un altro negozio di questo Paese. Là vale il prezzo pagato; qui conta come senza scontrino.
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt } è di un altro Paese: altro venditore, altra valuta, altra imposta. Il denaro si restituisce solo là. Qui si può cambiare: registri articoli di almeno pari valore.
returns-note-title = Una nota per questa riga
returns-note-field = Che cosa c’è da dire?
returns-note-set = Tieni la nota
# $code (String) - a coupon
returns-coupon-used = Il buono { $code } resta usato.
returns-counts = Vale
returns-from-receipt = Fai un reso
returns-why = Motivo del reso
returns-condition = Stato
returns-pick = Scansioni ciò che torna o tocchi il più accanto.
returns-back = Da rimborsare
returns-confirm = Nel carrello
returns-take-out = Togli il reso
returns-line = { $sold } venduto, si può rendere { $left }
returns-came-back = Reso { $quantity } il { $day }, { $receipt }
returns-unwound = { $name } toglieva { $before } da quello che aveva il cliente. Quello che tiene dà { $after }; si rimborsa la differenza in meno.
returns-withdrawn = { $name } resta e costa { $amount } in più senza la promozione.
returns-to-card = { $amount } tornano sulla carta che ha pagato.
returns-in-cash = { $amount } si rimborsano in contanti.
returns-reason-does-not-fit = Misura sbagliata
returns-reason-defective = Difettoso
returns-reason-changed-mind = Ripensamento
returns-reason-wrong-article = Sbagliato
returns-reason-other = Altro
returns-condition-as-new = Come nuovo
returns-condition-opened = Aperto
returns-condition-damaged = Danneggiato
returns-empty = Il codice è in fondo allo scontrino.
returns-note = Nota
returns-hub-asking = Si chiede alla centrale che cosa è stato reso altrove …
returns-hub-known = Quanto è stato reso ovunque è contato fino a { $time }.
returns-hub-known-in-part = Quanto è noto alla centrale è contato. Alcune casse non si sono ancora fatte sentire.
returns-hub-unasked = La centrale non è raggiungibile: non si sa che cosa è stato reso ad altre casse o online. Valgono le regole del negozio.
returns-hub-unknown = La centrale non conosce ancora questo scontrino: non si sa che cosa è stato reso altrove. Valgono le regole del negozio.
returns-order = È un ordine online
returns-order-title = Che ordine è?
returns-order-hint = Scansioni il codice o digiti il numero. Altrimenti il nome del cliente o le ultime quattro cifre della carta.
returns-order-field = Ordine, cliente o carta
returns-order-of = Reso dell’ordine { $order }
returns-order-document = Il suo documento è { $document }.
returns-to-online = { $amount } torna per la via del pagamento online.
returns-orders-none = Nessun ordine pagato trovato.
returns-orders-unasked = La centrale non è raggiungibile: per cliente o carta si trova solo con la rete.
returns-condition-not-collected = Non ritirato
