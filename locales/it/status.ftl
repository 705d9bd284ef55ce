### ui
### La riga sopra ogni schermata e gli avvisi sotto.

status-printer = Stampante
status-scanner = Lettore
status-drawer = Cassetto
status-display = Display cliente
status-scale = Bilancia
status-ready = Pronto
status-busy = Al lavoro
status-connecting = Collegamento
status-paper-low = Poca carta
status-paper-out = Carta finita
status-cover-open = Coperchio aperto
status-open = Aperto
status-closed = Chiuso
status-absent = Non collegato
status-fault = Guasto
status-unconfirmed = Da verificare
status-off = Non configurato
status-waiting =
    { $count ->
        [one] { $count } scontrino in attesa
       *[other] { $count } scontrini in attesa
    }
status-offline = Fuori linea: le vendite restano qui
status-change-theme = Cambia colori
status-change-language = Lingua e schermo
status-demo = Prova i dispositivi
status-basket-restored = La cassa si è fermata con questo carrello aperto. C’è ancora tutto.
status-paper-out-notice = Carta finita. Inserisca un rotolo: la stampa riprende da sola.
status-cover-open-notice = Il coperchio della stampante è aperto. Lo chiuda: la stampa riprende da sola.
status-printer-absent-notice = La stampante non risponde. Controlli cavo e alimentazione: gli scontrini aspettano.
status-print-unknown-notice = Lo scontrino { $receipt } è uscito per intero?
status-print-came-out = Sì
status-print-did-not = No, ristampa
status-drawer-failed = Il cassetto non si è aperto. Lo apra con la chiave.
status-drawer-left-open = Il cassetto è aperto e non c’è nessuno alla cassa. Lo chiuda.
status-saving = Salvataggio…
status-disk-low = Disco in esaurimento
status-disk-very-low = Disco quasi pieno
status-disk-low-notice = Sul disco di questa cassa restano meno di 2 GB. La vendita continua; liberi spazio questa settimana.
status-disk-very-low-notice = Sul disco di questa cassa restano meno di 512 MB. La vendita continua, le importazioni aspettano. Liberi spazio oggi.
status-disk-full-notice = Il disco è pieno: presto le vendite potrebbero non essere salvate. Liberi spazio; la cassa riprende da sola.
status-disk-read-only-notice = Il disco è in sola lettura: nulla viene salvato. Chiami l’assistenza; le vendite precedenti sono al sicuro.
status-disk-failing-notice = Il disco non ha salvato l’ultima modifica. La cassa continua a provare; se resta così, smetta di vendere e chiami l’assistenza.
status-copy-failing = Seconda copia ferma
status-copy-failing-notice = La copia di sicurezza delle vendite non si può scrivere: le più recenti sono solo su questo disco. La vendita continua e la cassa riprova. Controlli la cartella o il disco della copia; se resta così oggi, chiami l’assistenza.
status-training = Prova: qui nulla è reale. Gli scontrini non valgono, non si muove denaro.
status-training-end = Termina la prova
status-terminal = POS
status-orders = Ordini da ritirare: { $count }
