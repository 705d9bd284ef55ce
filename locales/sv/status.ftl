### ui
### Raden överst på varje skärm och meddelandena under.

status-printer = Skrivare
status-scanner = Skanner
status-drawer = Låda
status-display = Kunddisplay
status-scale = Våg
status-ready = Klar
status-busy = Arbetar
status-connecting = Ansluter
status-paper-low = Lite papper
status-paper-out = Papperet slut
status-cover-open = Luckan öppen
status-open = Öppen
status-closed = Stängd
status-absent = Inte ansluten
status-fault = Fel
status-unconfirmed = Kontrollera
status-off = Inte inställd
status-waiting =
    { $count ->
        [one] { $count } kvitto väntar
       *[other] { $count } kvitton väntar
    }
status-offline = Frånkopplad: köpen sparas här
status-change-theme = Byt färger
status-change-language = Språk och skärm
status-demo = Prova enheterna
status-basket-restored = Kassan stannade medan korgen var öppen. Allt ligger kvar i den.
status-paper-out-notice = Papperet är slut. Sätt i en rulle: utskriften fortsätter av sig själv.
status-cover-open-notice = Skrivarens lucka är öppen. Stäng den: utskriften fortsätter av sig själv.
status-printer-absent-notice = Skrivaren svarar inte. Kontrollera kabel och ström: kvittona väntar och skrivs ut senare.
status-print-unknown-notice = Kom hela kvitto { $receipt } ut?
status-print-came-out = Ja
status-print-did-not = Nej, skriv ut igen
status-drawer-failed = Lådan öppnades inte. Öppna den med nyckeln.
status-drawer-left-open = Lådan står öppen och ingen är vid kassan. Stäng den.
status-saving = Sparar …
status-disk-low = Disken fylls
status-disk-very-low = Disken nästan full
status-disk-low-notice = Mindre än 2 GB är ledigt på kassans disk. Försäljningen fortsätter; frigör utrymme den här veckan.
status-disk-very-low-notice = Mindre än 512 MB är ledigt på kassans disk. Försäljningen fortsätter, importer väntar. Frigör utrymme i dag.
status-disk-full-notice = Disken är full: köp kanske snart inte sparas. Frigör utrymme; kassan fortsätter av sig själv.
status-disk-read-only-notice = Disken går bara att läsa: inget sparas. Ring supporten; det som såldes tidigare är säkert.
status-disk-failing-notice = Disken sparade inte den senaste ändringen. Kassan försöker vidare; fortsätter det, sluta sälja och ring supporten.
status-copy-failing = Andra kopian har stannat
status-copy-failing-notice = Säkerhetskopian av köpen går inte att skriva: de senaste finns bara på den här disken. Försäljningen fortsätter och kassan försöker vidare. Kontrollera kopians mapp eller enhet; är det så hela dagen, ring supporten.
status-training = Övning: inget här är på riktigt. Kvittona gäller inte, inga pengar flyttas.
status-training-end = Avsluta övningen
status-terminal = Kortterminal
status-orders = Beställningar att hämta: { $count }
