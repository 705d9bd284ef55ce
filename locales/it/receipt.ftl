### Ciò che si stampa: scontrini e pagina di prova.

receipt-phone = Tel. { $number }
receipt-tax-number = { $label } { $number }

receipt-title-receipt = Scontrino
receipt-title-tax-invoice = Fattura
receipt-title-invoice = Fattura
receipt-title-simplified-invoice = Fattura semplificata
receipt-title-sales-receipt = Scontrino di vendita
receipt-duplicate = DUPLICATO { $copy }
receipt-practice = PROVA
receipt-practice-worth = SENZA VALORE
receipt-number = Scontrino n.
receipt-date = Data
receipt-operator = Servito da
receipt-workstation = Cassa

receipt-quantity = { $quantity } x { $price }
receipt-discount = Sconto
receipt-discount-percent = Sconto { $rate }

receipt-subtotal = Subtotale
receipt-total = TOTALE
receipt-rounding = Arrotondamento
receipt-cash = Contanti
receipt-card = Carta
receipt-voucher = Buono
receipt-change = Resto
receipt-items =
    { $count ->
        [one] { $count } articolo
       *[other] { $count } articoli
    }

receipt-tax = IVA
receipt-tax-included = Di cui IVA
receipt-tax-rate = Aliquota
receipt-tax-net = Imponibile
receipt-tax-gross = Lordo
receipt-tax-sum = Totale
receipt-tax-row = { $mark } { $rate }
receipt-tax-mark = { $mark } Prezzo con IVA { $rate } inclusa

receipt-keep = Conservi questo scontrino come prova d’acquisto.

receipt-post-void = VENDITA ANNULLATA
receipt-post-void-sale = Scontrino annullato
receipt-post-void-total = Totale della vendita
receipt-reason = Motivo
receipt-refund = RIMBORSO
receipt-refund-cash = Rimborsato in contanti
receipt-refund-card = Rimborsato su carta
receipt-signature = Firma

receipt-no-sale = APERTURA SENZA VENDITA
receipt-opened-by = Cassetto aperto da

receipt-test = Pagina di prova
receipt-test-printer = Stampante
receipt-test-width =
    { $count ->
        [one] { $count } carattere per riga:
       *[other] { $count } caratteri per riga:
    }
receipt-test-left = Sinistra
receipt-test-centre = Centro
receipt-test-right = Destra
receipt-test-bold = Grassetto
receipt-test-underlined = Sottolineato
receipt-test-tall = Alto
receipt-test-letters = Lettere e segni: { $letters }
receipt-test-qr = Codice QR
receipt-test-barcode = Codice a barre
receipt-test-good = Se legge tutto, la stampante è impostata bene.
receipt-issue = Numero { $issue }
receipt-serial = Matricola { $serial }
receipt-invoice-number = Fattura n.
receipt-supplied = Data di consegna
receipt-buyer = Acquirente
receipt-buyer-number = N. fiscale { $number }
receipt-line-net = imponibile { $net }, aliquota { $rate }
receipt-levy = { $levy } { $count } x { $each }
receipt-levy-included = di cui { $levy } { $amount }
receipt-tax-charge = { $label } { $rate }
receipt-exempted = Imposta non applicata
receipt-exemption = Esenzione n.
receipt-tax-outside = Fuori campo
receipt-reduced-rate = { $mark } Articoli ad aliquota ridotta

receipt-link-save = Salva come PDF
receipt-link-gone = Questo scontrino non è più qui
receipt-link-gone-why = I link funzionano per un tempo limitato. Chieda un altro scontrino in negozio.
receipt-foreign = { $given } a { $rate }
receipt-instead-of = invece di { $price }
receipt-parked = CARRELLO IN ATTESA
receipt-parked-unpaid = Non pagato. Questo non è uno scontrino.
receipt-gift = SCONTRINO REGALO
receipt-gift-exchange = Con questo si può cambiare la merce.
receipt-gift-no-receipt = Non è una prova di pagamento.
receipt-title-return = Reso merce
receipt-return-of = Reso dallo scontrino { $receipt } del { $day }:
receipt-return-elsewhere = Reso dallo scontrino { $receipt }:
receipt-return-without = Reso senza scontrino:
receipt-return-reason-does-not-fit = Misura sbagliata
receipt-return-reason-defective = Difettoso
receipt-return-reason-changed-mind = Ripensamento
receipt-return-reason-wrong-article = Articolo sbagliato
receipt-return-reason-other = Altro motivo
receipt-return-kept = { $name } resta, al suo prezzo
receipt-return-unwound = { $name }: toglieva { $before }, ora { $after }
receipt-items-back =
    { $count ->
        [one] { $count } articolo reso
       *[other] { $count } articoli resi
    }
receipt-saved = Ha risparmiato
receipt-title-credit-note = Nota di credito
# $amount (String) - what discounts had taken off
receipt-return-off = meno i suoi sconti di { $amount }
receipt-returned = Reso
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = POS { $reference }
receipt-voucher-of = Buono che termina con { $tail }
receipt-voucher-sold = Buono regalo
receipt-voucher-worth = Valore
receipt-voucher-whose = Per { $name }
receipt-voucher-goods = Solo per { $goods }
# $day (String) - the last day on which it can be spent
receipt-voucher-until = Si può usare fino al { $day }
receipt-voucher-unending = Senza scadenza
receipt-voucher-keep = Chiunque abbia questo codice può usarlo. Lo conservi come denaro contante.
receipt-prepaid = Buono, tassato alla vendita
receipt-refund-online = Rimborsato come pagato online
receipt-return-order = Reso, dall’ordine online { $order } del { $day }:
receipt-return-document = Documento originale { $document }
receipt-pick-ticket = DA PREPARARE
receipt-order-promised = Promesso per
receipt-bag = Borsa { $bag } di { $bags }
receipt-hand-over = CONSEGNATO
receipt-order = Ordine
receipt-order-name = Cliente
receipt-order-proxy = Ritirato da
receipt-order-collect = Ordine { $order }, da ritirare a { $store }
receipt-order-send = Ordine { $order }, spedito da { $store }
receipt-parcel-to = DESTINATARIO
receipt-parcel-from = MITTENTE
receipt-parcel-number = Numero del pacco
receipt-parcel = Pacco { $parcel } di { $parcels }
