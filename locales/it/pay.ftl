### ui
### L’incasso.

pay-due = Da pagare
pay-remaining = Ancora da pagare
pay-taken = Ricevuto
pay-none-taken = Scelga come paga il cliente. Per una parte, digiti prima l’importo.
pay-cash = Contanti
pay-card = Carta
pay-voucher = Buono
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = Di nuovo sul buono …{ $tail }: { $amount }
pay-exact = Esatto
pay-amount = Importo
pay-whole = Tutto il resto
pay-remove = Togli
pay-back = Torna al carrello
pay-card-title = Sul POS
pay-card-explain = Digiti questo importo sul POS e faccia pagare il cliente. Che cosa dice il POS?
pay-card-unknown = Non lo so
pay-foreign = { $currency } a { $rate }
pay-card-approved = Approvata
pay-card-declined = Rifiutata
pay-card-cancel = Paga in altro modo
pay-refund-title = Riaccredito sulla carta, al POS
pay-refund-explain = Scelga rimborso sul POS, digiti questo importo e usi la carta che ha pagato. Che cosa dice il POS?
pay-refund-approved = Rimborsato
pay-refund-declined = Rifiutato
pay-refund-cancel = In altro modo
pay-rounding = Arrotondamento
pay-give-back = Rimborsa
pay-given = Rimborsato
pay-give-card = { $amount } tornano sulla carta che ha pagato: tocchi Carta.
pay-terminal-title = Il cliente paga sul POS
pay-terminal-refund-title = Il POS restituisce il denaro
pay-terminal-card = In attesa della carta
pay-terminal-customer = Il cliente risponde al POS
pay-terminal-bank = Si interroga la banca
pay-terminal-take-card = Il cliente toglie la carta
pay-terminal-wait = Il POS sta lavorando
pay-terminal-asking = Il collegamento è caduto: si chiede al POS che cosa è successo
pay-terminal-end = Termina il pagamento
pay-online = Come pagato online
pay-to-online = { $amount } come pagato online
