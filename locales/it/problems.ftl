### Che cosa la cassa non può fare, e come rimediare.

problems-no-language = I testi della cassa non sono leggibili. Reinstalli il programma; le vendite non sono toccate.
problems-database-in-use = Questa cassa è già aperta in un’altra finestra o in un altro programma. Usi quella o la chiuda.
problems-database-directory = La cartella dei dati non si apre. Controlli che il disco sia collegato e che questo utente possa scriverci.
problems-database-newer = Questi dati vengono da una versione più recente della cassa. Avvii quella; nulla è stato modificato.
problems-database-not-ours = Un file nella cartella dei dati appartiene a un altro programma. Scelga un’altra cartella.
problems-database-missing = In questa cartella non ci sono dati di cassa. Controlli il nome della cartella.
problems-database-old-sqlite = Questa copia del programma usa un database che può perdere vendite e non si avvia. Installi quella ufficiale.
problems-database-pragma = Il disco non accetta le impostazioni che proteggono le vendite, quindi la cassa non si avvia. Scelga un disco locale.
problems-database-disk-full = Il disco è pieno: nulla è stato salvato. Liberi spazio e riprovi; le vendite precedenti sono al sicuro.
problems-database-no-room = C’è troppo poco spazio sul disco: quello che resta è riservato alle vendite. Liberi spazio e riprovi; la vendita continua.
problems-database-read-only = Nella cartella dei dati non si può scrivere: nulla è stato salvato. Chiami l’assistenza; le vendite precedenti sono al sicuro.
problems-database-disk = Il disco non ha salvato. Riprovi; se succede ancora, chiami l’assistenza. Le vendite precedenti sono al sicuro.
problems-database-damaged = I dati della cassa sono danneggiati. Smetta di vendere su questa cassa e chiami l’assistenza; non cancelli nulla.
problems-database-busy = Il disco è occupato. Riprovi tra un momento.
problems-database-fault = La cassa ha sbagliato con i suoi dati. Riprovi; se succede ancora, chiami l’assistenza.
problems-database-closed = La cassa si sta chiudendo. La riavvii.
problems-database-not-next = Il giornale è andato avanti. Riavvii la cassa; nulla è stato salvato due volte.
problems-database-not-sealed = Il giornale ha rifiutato una registrazione non firmata. Riavvii la cassa e chiami l’assistenza.
problems-database-already-begun = Questa cartella appartiene già a una cassa.
problems-database-not-begun = Questa cartella non appartiene ancora a nessuna cassa.
problems-database-already-voided = Questa vendita è già stata annullata.
problems-database-no-such-print-job = Questa stampa non c’è più.
problems-database-already-queued = È già in attesa della stampante.
problems-database-print-state = Nel frattempo questa stampa è cambiata.
problems-database-no-such-operator = Questo operatore non c’è più.

problems-recovered-sales = Il file delle vendite di questa cassa era danneggiato o mancava. { $sales ->
    [0] Il giornale è stato ripristinato dalla seconda copia; non conteneva vendite.
    [one] Dalla seconda copia è stata ripristinata una vendita: quella del { $until }.
   *[other] Dalla seconda copia sono state ripristinate { $sales } vendite, fino al { $until }.
} Le vendite successive possono mancare: confronti con gli scontrini stampati. La cassa continua a vendere con una nuova serie di numeri. Gli scontrini non stampati si possono ristampare dall’elenco delle vendite. Chiami l’assistenza.
problems-recovered-behind = Il file delle vendite di questa cassa aveva perso le ultime registrazioni. { $sales ->
    [0] Sono state ripristinate dalla seconda copia; non c’erano vendite.
    [one] Dalla seconda copia è stata ripristinata una vendita: quella del { $until }.
   *[other] Dalla seconda copia sono state ripristinate { $sales } vendite, fino al { $until }.
} Le vendite successive possono mancare: confronti con gli scontrini stampati. La cassa continua a vendere con una nuova serie di numeri. Chiami l’assistenza.
problems-recovered-nothing = Il file delle vendite di questa cassa era danneggiato o mancava e non si è potuto ripristinare nulla: le vendite precedenti non sono più su questa cassa. Continua a vendere con un nuovo giornale e una nuova serie di numeri. Conservi tutti gli scontrini stampati e chiami l’assistenza oggi.
problems-recovered-copied = Questi dati sono stati copiati da un altro posto o da un altro apparecchio. Perché nessun numero sia emesso due volte, gli scontrini di questa cassa proseguono con una nuova serie. Se l’originale vende ancora, possono continuare entrambi; le vendite fatte là non sono qui.
problems-recovered-key-lost = La chiave di questa cassa mancava o era danneggiata. La cassa continua con una nuova chiave, un nuovo giornale e una nuova serie di numeri; le vendite precedenti non sono più su questa cassa, ma nella cartella indicata sotto. Chiami l’assistenza.
problems-recovered-catalogue = Gli articoli di questa cassa erano danneggiati o mancavano e sono stati ricominciati. Venda ciò che manca come articolo libero e importi di nuovo gli articoli. Nessuna vendita è persa.
problems-recovered-customers = I dati dei clienti di questa cassa erano danneggiati o mancavano e sono stati ricominciati. Nessuna vendita è persa. Chiami l’assistenza.
problems-recovered-copy = La seconda copia del giornale non corrispondeva alle vendite e viene riscritta. Nessuna vendita è persa.
problems-recovered-unconnected = { $count ->
    [one] È stata trovata una registrazione successiva che non si collega alle altre; l’assistenza può leggerla lì.
   *[other] Sono state trovate { $count } registrazioni successive che non si collegano alle altre; l’assistenza può leggerle lì.
}
problems-recovered-kept = Ciò che era danneggiato è conservato in { $folder }.
problems-clock-went-back = L’orologio di questa cassa segna { $to }, prima della sua ultima registrazione del { $from }. Controlli data e ora. Le vendite mantengono l’ordine; prezzi e giornata di vendita restano dov’erano.
problems-clock-went-forward = L’orologio di questa cassa segna { $to }; l’ultima registrazione è del { $from }. Se la cassa non è rimasta chiusa così a lungo, controlli data e ora.
problems-database-returned-too-much = Una parte è già stata resa. Riapra lo scontrino per vedere che cosa resta.
problems-database-has-returns = Merce di questa vendita è stata resa, quindi non si può annullare. Faccia il reso del resto.
