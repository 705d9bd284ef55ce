### ui
### La vendita: articoli da un lato, carrello dall’altro.

sell-search = Cerca articoli
sell-keyboard = Tastiera
sell-found =
    { $count ->
        [0] Nessun risultato
        [one] { $count } articolo
       *[other] { $count } articoli
    }
sell-found-more = { $count } articoli o più
sell-nothing-found = Nessun articolo ha quel nome o numero. Provi con meno lettere.
sell-no-products = Qui non ci sono ancora articoli.
sell-previous-page = Articoli precedenti
sell-next-page = Altri articoli
sell-basket = Carrello
sell-items =
    { $count ->
        [one] { $count } articolo
       *[other] { $count } articoli
    }
sell-empty-title = Pronti per il prossimo cliente
sell-empty = Legga un articolo, lo tocchi o lo cerchi per nome.
sell-total = Totale
sell-pay = Incassa
sell-more = Altro
sell-quantity = Quantità
sell-one-less = Uno in meno
sell-one-more = Uno in più
sell-discount = Sconto
sell-in-percent = In %
sell-as-amount = Importo
sell-note = Nota
sell-note-hint = Che cosa scrivere sullo scontrino?
sell-remove = Togli
sell-basket-discount = Sconto sul carrello
sell-clear-basket = Svuota il carrello
sell-clear-ask = Svuotare tutto il carrello?
sell-clear-explain = Si toglie tutto. Non si vende nulla.
sell-clear-keep = Mantieni
sell-weight = Peso
sell-weight-hint = Legga il peso sulla bilancia.
sell-open-price = Prezzo
sell-open-price-hint = Digiti il prezzo dell’etichetta.
sell-add = Aggiungi al carrello
sell-set = Applica
sell-choose-variant = Quale?
sell-unknown-title = Codice a barre sconosciuto
sell-unknown-search = Cerca per nome
sell-unknown-open = Vendi come articolo libero
sell-receipts = Scontrini: cerca, ristampa, annulla
sell-no-sale = Apri cassetto
sell-sign-out = Esci
sell-devices = Dispositivi
sell-settings = Impostazioni
sell-all = Tutti
sell-each = { $price } cad.
sell-measured = { $quantity } × { $price }
sell-tax = di cui { common-tax } { $amount }
sell-discount-given = Sconto { $amount }
sell-open-item = Articolo libero { $code }
sell-no-sale-reason = Aperto dallo schermo, senza motivo indicato
sell-pack-issue = Numero { $issue }
sell-pack-lot = Lotto { $lot }
sell-pack-serial = N. { $serial }
sell-pack-expires = Scade il { $day }
sell-pack-best-before = Da consumarsi preferibilmente entro il { $day }

sell-subtotal = Subtotale
sell-added-tax = { $tax } { $rate }
sell-not-charged = Imposta non addebitata
sell-explain = Da dove viene questo totale
sell-why = Perché questo prezzo?
sell-customer-language = Lingua del cliente
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = 1 { $article } in più: “{ $name }” toglie altri { $amount }
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = Ancora { $missing } e “{ $name }” toglie { $amount }
sell-coupon = Buono sconto
sell-coupon-hint = Scansioni il buono o digiti il codice.
sell-customer = Cliente
sell-customer-hint = Digiti un nome, un indirizzo e-mail o un numero di telefono.
sell-purchases = Ultimi acquisti, a ogni cassa e sul web:
sell-purchases-asking = Si chiedono gli ultimi acquisti.
sell-purchases-offline = La centrale non è raggiungibile: qui gli acquisti non sono noti.
sell-purchases-none = Ancora nessun acquisto noto alla centrale.
sell-purchases-web = Web
sell-give-back = Rimborsa { $amount }
sell-voucher = Buono regalo
sell-voucher-hint = Digiti il valore: è quanto paga il cliente.
sell-voucher-name = Per chi è?
sell-voucher-name-hint = Nome del destinatario, o niente
sell-voucher-anything = Tutto
sell-voucher-find = Cerca un buono
sell-voucher-find-hint = Nome del destinatario, come sul buono
sell-voucher-search = Cerca
# $day (String) - when it was issued
sell-voucher-issued = Emesso il { $day }
sell-training = Esercitarsi
sell-customer-points = Punti: { $points } (al { $time })
sell-customer-points-unsure = Punti: { $points } (data sconosciuta)
sell-taken-over = Ripreso dal telefono: { $count }
