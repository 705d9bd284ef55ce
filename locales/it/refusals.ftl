### Perché qualcosa non si può fare, e che cosa fare invece.

refusals-line-gone = Questa riga non è più nel carrello. Guardi il carrello e riprovi.
refusals-basket-being-paid = Per questa vendita è già stato incassato denaro. Concluda il pagamento o prima lo restituisca.
refusals-too-many-lines = Un carrello contiene al massimo { $max } righe. Incassi questo e ne inizi un altro.
refusals-wrong-unit = { $unit ->
    [each] Questo articolo si vende a pezzo. Digiti di nuovo la quantità.
   *[other] Questo articolo si vende a { $unit }. Digiti di nuovo la quantità.
}
refusals-quantity-not-positive = La quantità deve essere maggiore di zero. Per togliere l’articolo, elimini la riga.
refusals-quantity-too-large = Una riga vende al massimo { $max }. Controlli la quantità digitata.
refusals-price-negative = Un prezzo non può essere sotto zero. Lo digiti di nuovo.
refusals-amount-too-large = Supera il limite della cassa di { $max }. Controlli l’importo digitato.
refusals-discount-not-share = Uno sconto va da 0 a 100 %. Lo digiti di nuovo.
refusals-discount-above-price = Lo sconto supera il prezzo di { $price }. Ne digiti uno minore.
refusals-note-too-long = Questo testo supera { $max } caratteri. Lo accorci.
refusals-name-too-long = Il nome di questo articolo è troppo lungo per la vendita. Chieda alla sede di accorciarlo.
refusals-basket-empty = Non c’è ancora nulla. Legga prima un articolo.
refusals-amount-not-positive = Digiti un importo maggiore di zero.
refusals-card-above-due = Una carta paga al massimo il dovuto: { $due }. Con la carta non si dà resto.
refusals-too-many-tenders = Una vendita accetta al massimo { $max } pagamenti. Paghi il resto in una volta.
refusals-tender-gone = Questo pagamento non c’è più. Guardi i pagamenti e riprovi.
refusals-not-covered = Mancano ancora { $due }.
refusals-tax-category-unknown = Questo articolo ha la categoria IVA «{ $category }», che non esiste in { $country }. Non si vende finché la sede non la corregge.
refusals-tax-rate-missing = Il { $day } non si conosce un’aliquota per «{ $category }». Controlli la data della cassa; se è giusta, chiami l’assistenza.
refusals-tax-region-missing = In { $country } l’imposta dipende dalla regione e le impostazioni non ne indicano una. Imposti la regione del negozio, poi venda.
refusals-tax-levy-missing = Il { $day } non si conosce l’importo del contributo «{ $levy }». Controlli la data della cassa; se è giusta, chiami l’assistenza.
refusals-tax-exemption-unknown = In { $country } non esiste l’esenzione «{ $exemption }». Ne scelga un’altra o venda con l’imposta.
refusals-tax-certificate-missing = L’esenzione di questo acquirente richiede il numero di un certificato o di una tessera. Lo digiti o venda con l’imposta.
refusals-tax-too-large = Questi importi sono troppo grandi per calcolare l’imposta con esattezza. Divida la vendita.
refusals-print-spoiled = Un documento in attesa della stampante è danneggiato e non viene stampato. Vendite e scontrini sono intatti, e ciò che riguardava è nel giornale.
refusals-discount-needs-manager = Da solo può dare fino al { $max } %.
refusals-post-void-needs-manager = Il suo ruolo non permette di annullare una vendita conclusa.
refusals-act-needs-manager = Il suo ruolo non lo permette.
refusals-role-cannot-sell = { $name } non può vendere con questo ruolo. Acceda come cassiere.
refusals-amount-needs-manager = Da solo può arrivare fino a { $max }.
refusals-may-approve = { $who } può autorizzarlo qui.
refusals-approve-own = Nessuno autorizza la propria operazione. Chieda a un’altra persona di inserire numero e PIN.
refusals-approver-cannot = Nemmeno { $name } può autorizzarlo.
refusals-approval-not-possible = Nessun altro può autorizzare questo. Acceda invece.
refusals-approval-waits = Si attende un’autorizzazione. Autorizzi o annulli, poi scansioni di nuovo.
refusals-till-locked = La cassa è bloccata. Acceda per continuare.
refusals-badge-unknown = Nessuno ha questo tesserino. Acceda con numero e PIN.
refusals-badge-in-search = Questo è un tesserino. Non è stato cercato nulla.
refusals-operator-unknown = Nessuno ha il numero { $operator }. Lo controlli e riprovi.
refusals-code-too-long = Questo codice è troppo lungo per un articolo: { $code }. Legga il codice a barre dell’articolo.
refusals-code-empty = Il lettore ha inviato un codice vuoto. Legga di nuovo.
refusals-code-unknown = Nessun articolo ha il codice { $code }. Lo cerchi per nome o lo venda come articolo libero.
refusals-article-gone = L’articolo { $sku } non si vende più qui. Ne cerchi un altro.
refusals-search-too-long = Cerchi con al massimo { $max } caratteri.
refusals-pin-format = Un PIN ha da 4 a 12 cifre.
refusals-pin-first = È un primo PIN. Acceda con questo sotto il suo nome e scelga un PIN proprio.
refusals-pin-same = È il PIN che ha già. Ne scelga un altro.
refusals-pin-wrong = PIN errato. Riprovi.
refusals-pin-locked = Troppi PIN errati. { $seconds ->
    [one] Attenda un secondo e riprovi.
   *[other] Attenda { $seconds } secondi e riprovi.
}
refusals-sign-in-first = Prima acceda.
refusals-price-is-fixed = Il prezzo di questo articolo è fisso. Dia piuttosto uno sconto.
refusals-price-missing = { $name } oggi non ha prezzo e non si può vendere. Chieda il prezzo alla sede.
refusals-open-items-off = Questo negozio non vende articoli liberi. Cerchi l’articolo.
refusals-name-missing = Digiti un nome da 1 a { $max } caratteri per lo scontrino.
refusals-amount-changed = L’importo dovuto è cambiato. Lo guardi e incassi di nuovo.
refusals-no-last-sale = Non c’è alcuna vendita da stampare. Ne scelga una tra le recenti.
refusals-print-not-open = Questa stampa è già conclusa.
refusals-print-not-waiting = Questo documento non è più in attesa: è stampato o in arrivo.
refusals-print-is-voucher = In questa stampa c’è un buono pagato: non si può scartare. Annulli la vendita se non si può stampare.
refusals-already-voided = Questa vendita è già stata annullata con { $slip }.
refusals-receipt-unknown = Questa cassa non ha la vendita { $receipt }. Controlli il numero sullo scontrino.
refusals-reason-missing = Digiti il motivo.
refusals-other-workstation = Questi dati appartengono alla postazione { $workstation }. Avvii la cassa con le sue impostazioni o scelga un’altra cartella.
refusals-other-country = Questi dati appartengono a una cassa in { $country }. Un giornale tiene un solo Paese e una sola valuta: scelga un’altra cartella.
refusals-device-key-changed = La chiave di questa cassa non appartiene al suo giornale. Rimetta a posto il file device.key o chiami l’assistenza. Nulla è stato modificato.
refusals-language-unknown = La cassa non parla { $language }. Scelga una lingua dall’elenco.
refusals-preference-unknown = La cassa non conosce «{ $value }». Scelga dall’elenco.
refusals-scan-too-long = Il lettore ha inviato più di quanto contiene un codice a barre. Legga di nuovo.
refusals-scan-incomplete = È arrivata solo una parte del codice. Legga di nuovo.
refusals-scan-garbage = Il lettore ha inviato qualcosa di illeggibile. Legga di nuovo; se continua, controlli il cavo.
refusals-scan-too-fast = I codici sono arrivati troppo in fretta. Legga di nuovo l’ultimo articolo.
refusals-gs1-unreadable = Il codice di questa confezione non si legge. Legga l’altro codice a barre o cerchi l’articolo per nome.
refusals-gs1-unknown-ai = Il codice di questa confezione ha una parte sconosciuta: «{ $found }». Legga l’altro codice a barre o cerchi l’articolo per nome.
refusals-gs1-length = La parte ({ $ai }) di questo codice è troppo corta o troppo lunga. Legga l’altro codice a barre o cerchi l’articolo per nome.
refusals-gs1-character = La parte ({ $ai }) di questo codice ha un carattere non ammesso. Legga l’altro codice a barre o cerchi l’articolo per nome.
refusals-gs1-check-digit = La cifra di controllo della parte ({ $ai }) è sbagliata. Legga di nuovo; se resta così, cerchi l’articolo per nome.
refusals-gs1-date = La parte ({ $ai }) di questo codice è un giorno o un’ora che non esiste. Guardi la data sulla confezione e cerchi l’articolo per nome.
refusals-gs1-twice = La parte ({ $ai }) compare due volte in questo codice e dice due cose. Cerchi l’articolo per nome.
refusals-gs1-conflict = Le parti ({ $ai }) e ({ $other }) di questo codice si contraddicono. Cerchi l’articolo per nome.
refusals-gs1-link = Il link in questo codice non è scritto come chiede la norma. Legga l’altro codice a barre o cerchi l’articolo per nome.
refusals-no-font-for-letters = Questa stampante non ha i caratteri { $letters } e nessun font di questo computer li contiene. Vengono stampati come «□»/«?». Chieda all’assistenza di aggiungere un font.
refusals-pack-day-passed = { $kind ->
    [sell-by] Questa confezione andava venduta entro il { $day }: la tolga dallo scaffale. Non si vende, nemmeno con un responsabile.
    [best-before] Questa confezione era da consumarsi preferibilmente entro il { $day }: la tolga dallo scaffale. Non si vende, nemmeno con un responsabile.
   *[expiry] Questa confezione è scaduta il { $day }: la tolga dallo scaffale. Non si vende, nemmeno con un responsabile.
}
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] Questa confezione andava venduta entro il { $day }: la tolga dallo scaffale. Può venderla solo un responsabile che accede.
    [best-before] Questa confezione era da consumarsi preferibilmente entro il { $day }: la tolga dallo scaffale. Può venderla solo un responsabile che accede.
   *[expiry] Questa confezione è scaduta il { $day }: la tolga dallo scaffale. Può venderla solo un responsabile che accede.
}
refusals-pack-day-warned = { $kind ->
    [sell-by] Questa confezione andava venduta entro il { $day }. È nel carrello: avvisi il cliente o la tolga.
    [best-before] Questa confezione era da consumarsi preferibilmente entro il { $day }. È nel carrello: avvisi il cliente o la tolga.
   *[expiry] Questa confezione è scaduta il { $day }. È nel carrello: avvisi il cliente o la tolga.
}
refusals-pack-taken-back = { $kind ->
    [sell-by] Questa confezione andava venduta entro il { $day }: è stata tolta dal carrello. La tolga dallo scaffale.
    [best-before] Questa confezione era da consumarsi preferibilmente entro il { $day }: è stata tolta dal carrello. La tolga dallo scaffale.
   *[expiry] Questa confezione è scaduta il { $day }: è stata tolta dal carrello. La tolga dallo scaffale.
}
refusals-pack-seen-twice = Due codici della stessa confezione: contata una volta. Se erano due confezioni, legga di nuovo l’altra.
refusals-serial-in-basket = La confezione con matricola { $serial } è già nel carrello. Legga la prossima.
refusals-label-unit = { $unit ->
    [each] L’etichetta non dice quanti pezzi sono, e l’articolo si vende a pezzo. Lo cerchi per nome e digiti la quantità.
   *[other] L’etichetta non dice la quantità in { $unit }, e l’articolo si vende così. Lo cerchi per nome e digiti la quantità.
}
refusals-label-currency = Il prezzo di questa etichetta è in un’altra valuta. Cerchi l’articolo per nome.
refusals-label-price-odd = Il prezzo di { $price } sull’etichetta non va bene per questo articolo. Lo pesi o chieda una nuova etichetta.
refusals-in-store-check-digit = Il prezzo in questo codice a barre è letto o stampato male. Legga di nuovo o pesi la merce.
refusals-line-is-one-pack = Questa riga è una sola confezione con un suo prezzo o una sua matricola. Legga la prossima o elimini la riga.
refusals-code-other-key = Questo codice, di tipo ({ $ai }), non è di un articolo: indica una consegna, un luogo o un buono. Legga il codice a barre dell’articolo.
refusals-code-link = Questo codice è un link che non indica un articolo. Legga l’altro codice a barre o cerchi l’articolo per nome.
refusals-data-recovered = I dati della cassa erano danneggiati e sono appena stati sistemati. Guardi il carrello e ripeta l’operazione.
refusals-alert-gone = Questo messaggio è già stato letto.
refusals-recovery-needs-manager = Il suo ruolo non permette di togliere questo messaggio.
refusals-buyer-empty = Un acquirente ha almeno un nome o un numero fiscale. Ne digiti uno.
refusals-buyer-too-long = Nome e righe dell’indirizzo hanno al massimo { $max } caratteri. Li accorci.
refusals-buyer-address-too-long = Un indirizzo ha al massimo { $max } righe. Ne unisca alcune.
refusals-buyer-tax-number-wrong = «{ $number }» qui non può essere un numero fiscale; { $example } lo è. Lo controlli o lo lasci vuoto.
refusals-buyer-name-missing = Una fattura di { $total } richiede il nome dell’acquirente. Lo digiti, poi incassi.
refusals-buyer-address-missing = Una fattura di { $total } richiede l’indirizzo dell’acquirente. Lo digiti, poi incassi.
refusals-buyer-tax-number-missing = Una fattura di { $total } richiede il numero fiscale dell’acquirente. Lo digiti, poi incassi.
refusals-buyer-identity-missing = Una fattura di { $total } richiede il nome o il numero fiscale dell’acquirente. Ne digiti uno, poi incassi.
refusals-invoice-exists = Questa vendita ha già una fattura intestata a un acquirente. La ristampi, oppure annulli la vendita e la rifaccia.
refusals-money-goes-back = { $back } tornano al cliente. Scelga come rimborsarli.
refusals-refund-above-owed = Si rimborsano solo { $owed }. Scriva quell’importo o meno.
refusals-refund-above-card = La carta ha pagato solo { $most } di questo. Rimborsi il resto in contanti.
refusals-refund-abroad = Questa merce è stata venduta in un altro Paese: il denaro si rimborsa solo lì. La cambi qui con merce di valore almeno uguale.
refusals-return-line-unknown = Questo articolo non è su quello scontrino. Riguardi lo scontrino.
refusals-return-above-sold = Si può rendere ancora solo { $left }. Il resto non è stato venduto con questo scontrino o è già stato reso.
refusals-return-whole-pack = Questa confezione aveva un prezzo suo. Accetti il reso della confezione intera.
refusals-return-too-late = La merce si può rendere per { $days } giorni: fino al { $last }. Ora si accetta solo merce difettosa; se lo è, scelga quel motivo.
refusals-return-unsealed = { $name } si accetta solo se non aperto. Se è difettoso, scelga quel motivo.
refusals-return-never = { $name } non si accetta in reso. Se è difettoso, scelga quel motivo.
refusals-period-backwards = L’ultimo giorno viene prima del primo. Scelga i giorni al contrario.
refusals-period-too-long = Un rapporto copre al massimo { $max } giorni. Scelga un periodo più breve.
refusals-line-is-linked = Questa riga accompagna un altro articolo e lo segue. Modifichi o tolga quello.
refusals-line-is-voucher = Un buono regalo costa quanto vale. Lo tolga e ne venda un altro.
refusals-basket-open = È aperto un altro carrello. Lo metta in attesa o lo concluda prima.
refusals-park-with-money = Per questo carrello è già stato incassato denaro. Lo restituisca prima di metterlo in attesa.
refusals-too-many-parked = Ci sono già { $max } carrelli in attesa. Ne riprenda o ne annulli uno prima.
refusals-parked-gone = Il carrello in attesa { $number } non c’è più. Riveda l’elenco.
refusals-quantity-is-code = Sembra un codice a barre, non una quantità: al massimo { $max } pezzi. Digiti di nuovo la quantità.
refusals-quantity-sure = Sono davvero { $pieces } pezzi? Confermi, o digiti di nuovo la quantità.
refusals-pieces-of-one-pack = È una confezione con peso, prezzo o numero propri e non si può moltiplicare. Scansioni ognuna.
refusals-age-not-checked = Nel carrello c’è qualcosa che si vende solo dai { $years } anni. Verifichi prima l’età.
refusals-age-not-asked = Nulla nel carrello richiede un’età. Non c’è nulla da confermare.
refusals-age-refused = Non si vende ai minori di { $years } anni: { $goods }. È stato tolto dal carrello.
refusals-birth-date-odd = Nessuno può essere nato quel giorno. Digiti di nuovo giorno, mese e anno.
refusals-serial-missing = Un numero di serie ha da 1 a { $max } caratteri. Lo scansioni o lo digiti di nuovo.
refusals-serial-sold = Il pezzo con il numero { $serial } è già stato venduto con lo scontrino { $receipt }. Controlli il numero sul pezzo.
refusals-foreign-rate-old = Il cambio di { $currency } è del { $day }; un cambio vale { $days } giorni. Chieda al responsabile quello di oggi.
refusals-foreign-coins-refused = In questa valuta si accettano solo banconote intere da { $limit }. Riconti le banconote.
refusals-foreign-above-limit = Si accettano al massimo { $limit } in un pagamento. Incassi il resto in altro modo.
refusals-foreign-unknown = Questo negozio non accetta contanti in { $currency }. Chieda un altro modo di pagare.
refusals-payment-open = Il terminale sta ancora lavorando per questo carrello. Indichi prima che cosa ha risposto.
refusals-payment-unknown = Nessuno sa se la carta è stata addebitata per questo carrello. Decide prima un responsabile; intanto si può mettere in attesa.
# $receipt (String) - the receipt
refusals-refund-of-parked = Un carrello in attesa riprende articoli dello scontrino { $receipt } e non si sa ancora com’è finita la carta. Lo riprenda e decida prima.
refusals-refund-unknown = Nessuno sa se la carta è stata rimborsata per questo carrello. Decide prima un responsabile; intanto si può mettere in attesa.
refusals-payment-settled = Questo pagamento con carta è già deciso, e diversamente. Guardi i pagamenti della vendita.
refusals-payment-gone = Questo pagamento con carta non è più aperto. Guardi il carrello e prosegua.
refusals-payment-of-parked = Questo pagamento con carta è di un carrello in attesa. Riprenda prima quel carrello.
refusals-return-voided = Questa vendita è stata annullata con { $slip }: il denaro è già stato restituito.
refusals-return-all-returned = Tutto quello che è su questo scontrino è già stato reso, l’ultimo il { $day } con lo scontrino { $receipt }.
refusals-return-not-open = Nessuno scontrino è aperto per un reso. Scansioni lo scontrino o lo cerchi in Scontrini.
refusals-return-none-left = Di questo articolo non si può rendere altro con questo scontrino.
refusals-return-nothing-picked = Non è ancora scelto nulla. Scansioni un articolo di questo scontrino o tocchi il più accanto.
refusals-return-without-receipt-limit = Senza scontrino si rimborsano al massimo { $max }. Chieda lo scontrino o cerchi la vendita per giorno e importo.
refusals-return-has-receipt = { $receipt } è uno scontrino di questa cassa. Lo apra e faccia il reso da lì.
refusals-receipt-other-till = { $receipt } è di un’altra cassa di questo negozio, che questa cassa non conosce. Faccia il reso lì, oppure qui senza scontrino.
refusals-receipt-other-store = { $receipt } è di un altro negozio di questo Paese, che questa cassa non conosce. Faccia il reso lì, oppure qui senza scontrino.
refusals-receipt-abroad = { $receipt } è di un negozio in un altro Paese: altra valuta, altra imposta, altro venditore. Il denaro si rimborsa solo lì; qui la merce si può cambiare alla pari.
refusals-return-brought-before = { $quantity } di questo articolo dello scontrino { $elsewhere } è già stato reso qui il { $day }, scontrino { $receipt }. Solo la cassa che l’ha venduto sa quanti erano: faccia gli altri resi lì, oppure qui senza scontrino.
refusals-return-changed = Nel frattempo è stato reso altro dello scontrino { $receipt } o il suo rimborso è cambiato. Tolga il reso dal carrello e riapra lo scontrino.
refusals-refund-card-first = { $card } di questo sono stati pagati con carta: tornano prima sulla carta, il resto in contanti.
refusals-refund-cash-limit = Si rimborsano al massimo { $max } in contanti per volta. Chieda a chi può autorizzare di più.
refusals-void-has-returns = Merce di questa vendita è stata resa con lo scontrino { $receipt }, quindi non si può annullare per intero. Faccia il reso del resto.
refusals-void-of-return = Su questo scontrino c’è un reso, quindi non si può annullare. Se la merce resta al cliente, la venda di nuovo.
# $code (String) - the coupon's code
refusals-coupon-unknown = Nessuna promozione accetta il buono { $code }. Controlli il codice.
# $code (String) - the coupon's code
refusals-coupon-twice = Un buono di questa promozione è già nel carrello: { $code } non serve.
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = Il buono { $code } è stato usato il { $day }, scontrino { $receipt }. Vale una volta sola.
refusals-coupon-in-payment = Il buono { $code } è in un carrello in attesa e non si sa ancora com’è finita la carta. Riprenda quel carrello e decida prima.
refusals-coupon-no-hub = In questo momento la centrale non può rispondere sul buono { $code }. Vale una volta sola: venda senza o riprovi tra poco.
refusals-coupon-elsewhere = Il buono { $code } è stato usato o è trattenuto presso { $place }. Vale una volta sola.
refusals-coupon-not-held = La centrale non trattiene più il buono { $code } per questa vendita. Lo tolga e lo presenti di nuovo.
refusals-coupon-asked = Si sta chiedendo di un buono alla centrale. Attenda la risposta.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = “{ $name }” inizia il { $day }. Conservi il buono fino ad allora.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = “{ $name }” è finita il { $day }. Il buono non vale più.
# $name (String) - the promotion
refusals-coupon-other-store = “{ $name }” non vale in questo negozio.
# $name (String) - the promotion
refusals-coupon-other-time = “{ $name }” non vale in questo giorno o a quest’ora.
# $name (String) - the promotion
refusals-coupon-other-customers = “{ $name }” è per un gruppo di cui questo cliente non fa parte. Scelga prima il cliente.
# $name (String) - the promotion
refusals-coupon-waits = Il buono è nel carrello. “{ $name }” non sconta ancora nulla: mancano i suoi articoli o il minimo.
refusals-customer-unknown = Questo cliente non è più registrato. Cerchi di nuovo.
refusals-denomination-unknown = Qui non esiste banconota o moneta da { $value }, oppure è stata inserita due volte.
refusals-till-is-shared = Qui tutti usano un solo cassetto: non indicare di chi è.
refusals-till-unknown = Nessuno qui ha la matricola { $till }.
refusals-till-already-open = Il fondo di questa cassa è già contato. Quello che arriva ora è un versamento.
refusals-lift-not-its-pieces = Le banconote e le monete valgono { $counted }, non l’importo.
refusals-till-count-first = Prima conta il cassetto. Qualunque sia il risultato, poi si può chiudere.
refusals-till-carries-too-much = Nel cassetto possono restare al massimo { $max }: tanto è stato contato.
refusals-z-unknown = Su questa cassa non c’è un rapporto Z { $number }.
refusals-training-already = Si sta già esercitando. Termini con il pulsante in alto.
refusals-training-not-begun = Nessuno si sta esercitando su questa cassa.
refusals-record-unknown = Nel giornale non c’è la registrazione { $record }. La cerchi di nuovo.
refusals-terminal-declined = Il POS ha rifiutato: non è stato addebitato nulla. Provi un’altra carta o un altro modo di pagare.
refusals-terminal-refund-declined = Il POS ha rifiutato: sulla carta non è tornato nulla. Riprovi o restituisca in altro modo.
refusals-terminal-by-hand = Non è stato possibile interrogare il POS e non è stato addebitato nulla. Digiti l’importo e dica che cosa mostra, oppure paghi in altro modo.
refusals-terminal-cant-tell = Il POS non sa dire che cosa è successo. Guardi il suo ultimo scontrino o il giornale, poi decida.
refusals-terminal-not-ready = Il POS non risponde. Controlli cavo e corrente; si ritrova da solo.
refusals-payment-at-terminal = Il POS sta lavorando a questo pagamento. Aspetti la risposta o termini il pagamento.
refusals-card-through-terminal = Qui le carte si pagano sul POS collegato. Inizi un pagamento con carta.
refusals-order-unknown = Questo ordine non è in attesa in questo negozio. Controllare il numero.
refusals-order-not-open = Aprire prima un ordine.
refusals-order-being-asked = La centrale viene ancora interrogata sull’ordine { $order }. Attendere un momento.
refusals-order-not-to-hand-over = L’ordine { $order } non può essere consegnato ora. Accanto è scritto il motivo.
refusals-return-being-asked = La centrale viene ancora interrogata su questo scontrino. Attendere un momento.
refusals-return-not-sold-there = Quello scontrino non ha questo articolo. Guardare lo scontrino, o riprenderlo senza.
refusals-return-came-back-elsewhere = Una parte è già stata resa a un’altra cassa o online. Resta: { $left }.
refusals-voucher-above-due = Un buono paga al massimo quanto è dovuto: { $due }. Il resto vi rimane.
refusals-voucher-refund = Qui non si rende denaro su un buono. Lo renda in contanti o sulla carta.
refusals-voucher-code = Questo non è il codice di un buono. Lo scansioni di nuovo o lo digiti come è stampato.
refusals-voucher-no-hub = In questo momento la centrale non può rispondere sui buoni. Riprovi o paghi in altro modo.
refusals-voucher-pays-already = Questo buono paga già questa vendita. Lo tolga prima per pagare un altro importe.
refusals-voucher-asked = Si sta chiedendo di un buono alla centrale. Attenda la risposta.
refusals-voucher-single-purpose = La centrale non ha detto per che cosa vale questo buono, quindi non si può accettare. Il cliente può pagare in altro modo.
refusals-voucher-left = Buono che termina con { $tail }: restano { $left }.
refusals-voucher-left-until = Buono che termina con { $tail }: restano { $left }, fino al { $day }.
refusals-voucher-goods-none = Questo buono vale solo per { $goods } e qui non resta nulla di ciò da pagare. Il cliente può pagare in altro modo.
refusals-voucher-goods-most = Questo buono vale solo per { $goods }: qui può pagare al massimo { $most }.
refusals-voucher-goods-elsewhere = Questo buono per { $goods } è stato tassato dove è stato venduto e qui non si può accettare. Il cliente può pagare in altro modo.
refusals-voucher-goods-unknown = Questo negozio non vende buoni per { $goods }. Scelga di nuovo per che cosa è.
refusals-voucher-unasked-goods = La centrale non è raggiungibile, e il buono che termina con { $tail } forse vale solo per certi articoli. Riprovi più tardi, o il cliente paga in altro modo.
refusals-voucher-left-goods = Solo per { $goods }.
refusals-voucher-over = La centrale non trattiene più l’importo del buono che termina con { $tail }. Lo tolga e lo scansioni di nuovo.
refusals-voucher-unasked-none = La centrale non è raggiungibile, e senza di essa questa cassa non può prendere altro dal buono che termina con { $tail }. Paghi in altro modo.
refusals-voucher-unasked-amount = La centrale non è raggiungibile. Digiti quanto resta sul buono che termina con { $tail }, al massimo { $most }, e prema Buono.
refusals-voucher-unasked-most = Senza la centrale non si può prendere più di { $most } dal buono che termina con { $tail }.
refusals-voucher-unasked-scan = Scansioni di nuovo il buono: quello di prima era per un’altra vendita.
refusals-voucher-unknown = Nessun buono ha questo codice. Lo controlli lettera per lettera.
refusals-voucher-empty = Su questo buono non resta nulla da spendere.
refusals-voucher-stopped = Questo buono non si può usare: non è attivo, è bloccato, è troppo vecchio o è in un’altra valuta.
refusals-voucher-needs-hub = La centrale tiene i saldi dei buoni, e questa cassa non ha una centrale.

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = Questo buono ha pagato solo { $most }. Renda il resto in un altro modo.
refusals-voucher-not-found = Nessun buono con credito è a questo nome. Digiti il nome come sta sul buono.
refusals-voucher-name-missing = Digiti il nome della persona a cui è destinato il buono.
refusals-voucher-find-again = Il buono trovato non è più disponibile. Lo cerchi di nuovo.
refusals-refund-above-online = Solo { $most } è stato pagato online. Restituisca il resto in altro modo.
refusals-online-pays = Così non si paga in cassa. Per questa via torna solo il denaro di un ordine online.
refusals-refund-online-first = { $online } è stato pagato online: torna prima per la stessa via.
refusals-order-return-unknown = Nessuno conosce un ordine { $order }. Controlli il numero, o lo cerchi per cliente o carta.
refusals-order-return-unasked = La centrale non è raggiungibile e questa cassa non conosce l’ordine { $order }. Riprovi quando torna la rete.
refusals-order-return-unpaid = Per l’ordine { $order } online non è stato pagato nulla: non c’è nulla da restituire.
refusals-order-return-waits = L’ordine { $order } non è ancora stato consegnato. Lo annulli invece di riprenderlo.
refusals-order-return-over = Dell’ordine { $order } non resta nulla da restituire: è stato annullato, o tutto è tornato o rimborsato.
refusals-order-return-currency = L’ordine { $order } è stato pagato in { $currency }. Può tornare solo in un negozio che paga in quella valuta.
refusals-order-return-changed = Nel frattempo parte dell’ordine { $order } è tornata altrove, o un’altra cassa la sta riprendendo. Tolga il reso dal carrello e riapra l’ordine.
refusals-attendant-needed = Può farlo solo il personale. Lo chiami.
refusals-self-checkout-off = Questa cassa non è predisposta per i clienti. Metta self_checkout nelle impostazioni.
refusals-self-checkout-basket = Concluda prima questo pagamento o reso, poi avvii la cassa automatica.
refusals-self-checkout-goods = { $name } va battuto dal personale, che è stato chiamato.
refusals-self-checkout-no-terminal = Il terminale non è pronto. Chiami il personale.
refusals-scan-and-go-broken = Questo carrello di un telefono non è leggibile. Mostri di nuovo il codice o legga gli articoli.
refusals-scan-and-go-form = Questo carrello viene da un’app più nuova di questa cassa. Legga gli articoli.
refusals-scan-and-go-too-long = Questo carrello di un telefono è troppo lungo. Legga gli articoli.
refusals-scan-and-go-taken = Questo carrello di un telefono è già stato ripreso. Ne faccia uno nuovo o legga gli articoli.
refusals-scan-and-go-nothing = Niente di questo carrello si può riprendere: { $goods }. Legga gli articoli.
refusals-scan-and-go-left-out = Non ripreso: { $goods }. Li legga o li tolga.
refusals-pick-how-many = Scelga da 1 a { $max } ordini.
refusals-pick-taken = { $name } lo prepara alla cassa { $till }. Lo lasci fare o chieda.
refusals-pick-enough = Tutto ciò che l’ordine vuole di questo c’è già.
refusals-pick-not-wanted = Nessun ordine di questa lista lo vuole. Lo rimetta a posto.
refusals-pick-not-there = Nella scatola non ce n’è.
refusals-pick-too-many = Qui possono essere solo { $left }.
refusals-pick-quantity = Non è una quantità di questo articolo.
refusals-pick-nothing-missing = Dica prima che manca.
refusals-pick-not-open = Nessuna lista è aperta. Scelga gli ordini da preparare.
refusals-pick-not-instead = Non può sostituirlo: è lo stesso articolo o si vende in un’altra unità.
refusals-pick-other-store = Il negozio { $store } non ha questo articolo. Ne scelga un altro.
refusals-pack-how-many = Dica quante borse sono, da 1 a { $max }.
refusals-order-ended = L’ordine { $order } è finito. Rimetta a posto gli articoli.
refusals-order-line-unknown = L’ordine non ha questa riga.
refusals-order-not-gathered = L’ordine { $order } non è completo: prenda il resto o dica che cosa manca.
refusals-order-not-ready = L’ordine { $order } comunque non è pronto.
refusals-order-not-handed = Dell’ordine { $order } non è stato consegnato nulla.
refusals-order-altered = L’ordine { $order } non è quello firmato dalla centrale. Non consegni nulla e chiami la sede.
refusals-order-age = Contiene qualcosa solo per chi ha almeno { $age } anni. Guardi chi ritira e confermi l’età.
refusals-order-part = Non ce n’è così tanto da consegnare.
refusals-line-is-of-order = Gli articoli di un ordine costano quanto concordato. Togli l’ordine dal carrello per venderli in altro modo.
refusals-order-is-in = Questo ordine è già nel carrello.
refusals-park-with-order = In questo carrello c’è un ordine. Incassalo o toglilo prima di mettere da parte il carrello.
refusals-order-changed = L’ordine { $order } nel frattempo è stato pagato, ritirato o annullato. Toglilo dal carrello e riaprilo.
refusals-order-goods-unknown = { $name } qui non è noto e l’ordine non dice come è tassato. Chiama la sede.
refusals-order-tax-unknown = L’ordine non dice quanta imposta contiene, quindi non si può pagare qui. Chiama la sede.
refusals-order-sold = L’ordine { $order } è stato pagato con una vendita. Annulla quella vendita, o riprendi gli articoli con il suo scontrino.
refusals-order-return-receipt = L’ordine { $order } è stato pagato in cassa. Riprendi gli articoli con lo scontrino { $receipt }.
refusals-line-not-sent = Solo gli articoli del negozio si possono ritirare altrove o spedire.
refusals-order-for-nobody = Dica prima per chi è: scelga il cliente o ne registri uno nuovo.
refusals-order-needs-hub = La centrale passa gli ordini agli altri negozi, e questa cassa non ha una centrale.
refusals-store-has-not = { $store } non ne ha così tanti. Scelga un altro negozio o una quantità minore.
refusals-order-without-address = Non si conosce un indirizzo di { $name }. Lo annoti prima.
refusals-order-no-courier = Dica chi prende il pacco.
refusals-return-taken-along = { $name } è stato portato via all’acquisto: dica in che stato torna.
refusals-customer-name-missing = Annoti prima un nome.
refusals-customer-email-wrong = Non può essere un indirizzo e-mail. Lo controlli con il cliente.
refusals-customer-phone-wrong = Non può essere un numero di telefono. Lo controlli con il cliente.
refusals-customer-agreed-to-nothing = Il cliente non è ancora raggiungibile così. Annoti come, o lasci fuori la risposta.
refusals-customer-known = { $name } è già conosciuto con { $way }. Scelga quella scheda invece di crearne un’altra.
refusals-customer-address-part = Un indirizzo ha una via e una città.
refusals-courier-none = Questa cassa non ha un corriere a cui chiedere, o l’ordine si ritira in negozio. Scriva chi lo porta e il numero del pacco.
refusals-courier-not-packed = Prima imballi e indichi quanti pacchi sono.
refusals-courier-refuses = Il corriere non accetta l’ordine { $order }: { $words } Verifichi l’indirizzo con il cliente, poi tocchi «Chiedi di nuovo al corriere» nell’ordine.
refusals-courier-keeps = Il corriere non annulla l’ordine { $order }: { $words } Gli telefoni.
