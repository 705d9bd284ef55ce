### ui
### Linjen over hver skjerm og meldingene under.

status-printer = Skriver
status-scanner = Skanner
status-drawer = Skuff
status-display = Kundedisplay
status-scale = Vekt
status-ready = Klar
status-busy = Arbeider
status-connecting = Kobler til
status-paper-low = Lite papir
status-paper-out = Tomt for papir
status-cover-open = Deksel åpent
status-open = Åpen
status-closed = Lukket
status-absent = Ikke tilkoblet
status-fault = Feil
status-unconfirmed = Må sjekkes
status-off = Ikke satt opp
status-waiting =
    { $count ->
        [one] { $count } kvittering venter
       *[other] { $count } kvitteringer venter
    }
status-offline = Frakoblet: salgene lagres her
status-change-theme = Bytt farger
status-change-language = Språk og skjerm
status-demo = Prøv enhetene
status-basket-restored = Kassen stoppet mens denne kurven var åpen. Alt ligger fortsatt i den.
status-paper-out-notice = Tomt for papir. Legg i en rull: utskriften fortsetter av seg selv.
status-cover-open-notice = Dekselet på skriveren er åpent. Lukk det: utskriften fortsetter av seg selv.
status-printer-absent-notice = Skriveren svarer ikke. Sjekk kabel og strøm: kvitteringer venter og skrives ut senere.
status-print-unknown-notice = Kom hele kvittering { $receipt } ut?
status-print-came-out = Ja
status-print-did-not = Nei, skriv ut på nytt
status-drawer-failed = Skuffen åpnet seg ikke. Åpne den med nøkkelen.
status-drawer-left-open = Skuffen står åpen og ingen er ved kassen. Lukk den.
status-saving = Lagrer …
status-disk-low = Disken fylles opp
status-disk-very-low = Disken nesten full
status-disk-low-notice = Mindre enn 2 GB er ledig på disken i kassen. Salget fortsetter; frigjør plass denne uken.
status-disk-very-low-notice = Mindre enn 512 MB er ledig på disken i kassen. Salget fortsetter, importer venter. Frigjør plass i dag.
status-disk-full-notice = Disken er full: snart kan salg kanskje ikke lagres. Frigjør plass; kassen fortsetter av seg selv.
status-disk-read-only-notice = Disken kan bare leses: ingenting lagres. Ring support; det som er solgt, er trygt.
status-disk-failing-notice = Disken lagret ikke den siste endringen. Kassen prøver videre; fortsetter det, slutt å selge og ring support.
status-copy-failing = Andre kopi har stoppet
status-copy-failing-notice = Sikkerhetskopien av salgene kan ikke skrives: de nyeste er bare på denne disken. Salget fortsetter og kassen prøver videre. Sjekk mappen eller disken til kopien; er det slik hele dagen, ring support.
status-training = Øvelse: ingenting her er ekte. Kvitteringene gjelder ikke, ingen penger flyttes.
status-training-end = Avslutt øvelsen
status-terminal = Kortterminal
status-orders = Ordrer til henting: { $count }
