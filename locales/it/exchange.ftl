### ui
### Quello che cassa e centrale si dicono: a che punto è e che cosa fare.

exchange-title = Scambio con la centrale
exchange-try-now = Prova ora
exchange-good = Tutto è scambiato.
exchange-never = Questa cassa non ha ancora raggiunto la centrale.
exchange-hub = Centrale
exchange-contact = Ultimo contatto
exchange-none = Ancora nessuno
exchange-waiting = Da inviare
exchange-oldest = Il più vecchio
exchange-sources = Quello che arriva dalla centrale

# $time (String) - giorno e ora
exchange-as-of = Aggiornato al { $time }

exchange-reading = In lettura: { $percent }
exchange-aside = Ricevuto, ma non usato
exchange-aside-unknown = Una versione più nuova della cassa lo conosce.
exchange-aside-advice = Avvisate la centrale: questi dati qui non si possono usare così come sono.
exchange-clock = Gli orologi di cassa e centrale sono molto diversi. Regolate l’orologio della cassa.
exchange-source-catalogue = Articoli
exchange-source-prices = Prezzi
exchange-source-promotions = Promozioni
exchange-source-customers = Clienti
exchange-source-stock = Giacenze dei negozi
exchange-source-orders = Ordini da ritirare
exchange-source-people = Persone
exchange-source-settings = Impostazioni
exchange-source-packs = Regole del paese
exchange-trouble-unreachable = La centrale non si raggiunge. La vendita continua; tutto resta qui e viene inviato da solo. Se dura, controllate la rete.
exchange-trouble-stranger = Risponde qualcosa che non è la centrale. La vendita continua. Controllate la rete: forse c’è di mezzo una pagina di accesso.
exchange-trouble-unknown = La centrale non conosce questa cassa. Chiedetele un codice di iscrizione.
exchange-trouble-busy = La centrale ora non può ricevere nulla. La cassa riprova da sola.
exchange-trouble-refused = La centrale ha rifiutato qualcosa. La cassa riprova; se dura, avvisate la centrale.
exchange-trouble-disk = Il disco della cassa ha rifiutato. Leggete che cosa dice la cassa del suo disco.
exchange-trouble-clock = Gli orologi di cassa e centrale sono diversi. La cassa si corregge; se dura, regolate l’orologio.
exchange-trouble-revoked = La centrale ha escluso questa cassa. Tutto resta qui. Chiamate la centrale.
exchange-trouble-fork = La centrale ha altre registrazioni con i numeri di questa cassa: questi dati forse sono una copia. Non si invia più nulla e tutto resta. Chiamate la centrale.
exchange-trouble-altered = Una registrazione non è come fu sigillata. Non si invia più nulla e tutto resta. Chiamate la centrale.
