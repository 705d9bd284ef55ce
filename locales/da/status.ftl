### ui
### Linjen over hver skærm og beskederne under den.

status-printer = Printer
status-scanner = Scanner
status-drawer = Skuffe
status-display = Kundedisplay
status-scale = Vægt
status-ready = Klar
status-busy = Arbejder
status-connecting = Forbinder
status-paper-low = Lidt papir
status-paper-out = Intet papir
status-cover-open = Låge åben
status-open = Åben
status-closed = Lukket
status-absent = Ikke forbundet
status-fault = Fejl
status-unconfirmed = Skal tjekkes
status-off = Ikke sat op
status-waiting =
    { $count ->
        [one] { $count } bon venter
       *[other] { $count } boner venter
    }
status-offline = Offline: salgene gemmes her
status-change-theme = Skift farver
status-change-language = Sprog og skærm
status-demo = Prøv enhederne
status-basket-restored = Kassen stoppede, mens denne kurv var åben. Alt er der stadig.
status-paper-out-notice = Der er ikke mere papir. Sæt en rulle i: udskriften fortsætter af sig selv.
status-cover-open-notice = Printerens låge er åben. Luk den: udskriften fortsætter af sig selv.
status-printer-absent-notice = Printeren svarer ikke. Tjek kabel og strøm: boner venter og udskrives senere.
status-print-unknown-notice = Kom bon { $receipt } helt ud?
status-print-came-out = Ja
status-print-did-not = Nej, udskriv igen
status-drawer-failed = Skuffen åbnede ikke. Åbn den med nøglen.
status-drawer-left-open = Skuffen står åben, og ingen er ved kassen. Luk den.
status-saving = Gemmer …
status-disk-low = Disken bliver fuld
status-disk-very-low = Disken næsten fuld
status-disk-low-notice = Mindre end 2 GB er ledigt på kassens disk. Salget fortsætter; frigør plads i denne uge.
status-disk-very-low-notice = Mindre end 512 MB er ledigt på kassens disk. Salget fortsætter, importer venter. Frigør plads i dag.
status-disk-full-notice = Disken er fuld: snart kan salg måske ikke gemmes. Frigør plads; kassen fortsætter af sig selv.
status-disk-read-only-notice = Disken kan kun læses: intet gemmes. Ring til support; det, der er solgt, er i sikkerhed.
status-disk-failing-notice = Disken gemte ikke den seneste ændring. Kassen bliver ved med at prøve; fortsætter det, så hold op med at sælge, og ring til support.
status-copy-failing = Anden kopi er stoppet
status-copy-failing-notice = Sikkerhedskopien af salgene kan ikke skrives: de nyeste er kun på denne disk. Salget fortsætter, og kassen bliver ved med at prøve. Tjek kopiens mappe eller drev; er det sådan hele dagen, så ring til support.
status-training = Øvelse: intet her er rigtigt. Bonerne gælder ikke, ingen penge flyttes.
status-training-end = Afslut øvelse
status-terminal = Kortterminal
status-orders = Ordrer til afhentning: { $count }
