### ui
### Stampante, lettore, cassetto e scontrini in attesa.

devices-title = Dispositivi
devices-test-page = Pagina di prova
devices-open-drawer = Apri cassetto
devices-check = Controlla ora
devices-advice-ready = Nulla da fare.
devices-advice-busy = Al lavoro. Nulla da fare.
devices-advice-connecting = Ricerca in corso. Richiede qualche secondo.
devices-advice-paper-low = Tenga pronto un nuovo rotolo.
devices-advice-paper-out = Inserisca un rotolo. La stampa riprende da sola.
devices-advice-cover-open = Chiuda il coperchio. La stampa riprende da sola.
devices-advice-open = Lo spinga per chiuderlo.
devices-advice-closed = Nulla da fare.
devices-advice-absent = Controlli cavo e alimentazione. Viene trovato da solo.
devices-advice-fault = Lo spenga e lo riaccenda. Se non basta, chiami l’assistenza.
devices-advice-unconfirmed = Risponda qui sotto se lo scontrino è uscito.
devices-advice-off = Aggiunga il suo indirizzo nel file delle impostazioni.
devices-queue = Scontrini da stampare
devices-queue-empty = Tutti gli scontrini sono stampati.
devices-job-queued = In attesa
devices-job-sending = In stampa
devices-job-await-proof = In attesa della risposta della stampante
devices-job-printed = Stampato
devices-job-unknown = È uscito per intero?
devices-job-cancelled = Non stampato
devices-job-yes = Sì, è uscito
devices-job-again = Ristampa
devices-job-drop = Non stampare

devices-scanner = Lettore { $number }
devices-on-printer = sulla stampante scontrini
devices-document-receipt = Scontrino { $number }
devices-document-duplicate = Duplicato di { $number }
devices-document-post-void = Annullo { $number }
devices-document-no-sale = Nota di apertura cassetto
devices-document-till = Scontrino di cassa
devices-document-test-page = Pagina di prova
devices-claimed = Lo sta usando un altro programma. Lo chiuda.
devices-cutter-jam = La taglierina è bloccata. Apra il coperchio e tolga la carta.
devices-overheated = La testina è troppo calda. Riprende quando si è raffreddata.
devices-offline = La stampante risulta fuori linea.
devices-types-into-window = I suoi codici arrivano come dalla tastiera. Funziona, ma `omnitill doctor` spiega come riservarlo alla cassa.
devices-document-parked = Foglietto di carrello in attesa
devices-document-gift = Scontrino regalo
