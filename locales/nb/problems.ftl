### Hva kassen selv ikke kan, og hva man gjør med det.

problems-no-language = Tekstene i kassen kan ikke leses. Installer programmet på nytt; ingenting du har solgt er berørt.
problems-database-in-use = Kassen er allerede åpen i et annet vindu eller program. Bruk det, eller lukk det først.
problems-database-directory = Datamappen til kassen kan ikke åpnes. Sjekk at disken er tilkoblet og at denne kontoen kan skrive der.
problems-database-newer = Dataene er skrevet av en nyere versjon av kassen. Start den nyere; ingenting er endret.
problems-database-not-ours = En fil i datamappen tilhører et annet program. Velg en annen datamappe.
problems-database-missing = Det er ingen kassedata i denne mappen. Sjekk navnet på mappen.
problems-database-old-sqlite = Denne kopien av programmet er bygd med en database som kan miste salg, så den starter ikke. Installer den offisielle.
problems-database-pragma = Disken godtar ikke innstillingene som beskytter salg, så kassen starter ikke. Velg en lokal disk for datamappen.
problems-database-disk-full = Disken er full: ingenting ble lagret. Frigjør plass og prøv igjen; det som er solgt, er trygt.
problems-database-no-room = Det er for lite plass på disken til dette: resten er satt av til salg. Frigjør plass og prøv igjen; salget fortsetter.
problems-database-read-only = Det går ikke an å skrive i datamappen: ingenting ble lagret. Ring support; det som er solgt, er trygt.
problems-database-disk = Disken lagret det ikke. Prøv igjen; skjer det på nytt, ring support. Det som er solgt, er trygt.
problems-database-damaged = Dataene i kassen er skadet. Slutt å selge på denne kassen og ring support; ikke slett noe.
problems-database-busy = Disken er opptatt. Prøv igjen om litt.
problems-database-fault = Kassen gjorde en feil med dataene sine. Prøv igjen; skjer det på nytt, ring support.
problems-database-closed = Kassen avsluttes. Start den på nytt.
problems-database-not-next = Journalen har gått videre. Start kassen på nytt; ingenting er lagret to ganger.
problems-database-not-sealed = Journalen avviste en post som ikke var signert. Start kassen på nytt og ring support.
problems-database-already-begun = Denne datamappen tilhører allerede en kasse.
problems-database-not-begun = Denne datamappen tilhører ennå ingen kasse.
problems-database-already-voided = Dette salget er allerede annullert.
problems-database-no-such-print-job = Denne utskriften finnes ikke lenger.
problems-database-already-queued = Dette venter allerede på skriveren.
problems-database-print-state = Denne utskriften har endret seg i mellomtiden.
problems-database-no-such-operator = Denne medarbeideren finnes ikke lenger.

problems-recovered-sales = Salgsfilen til kassen var skadet eller manglet. { $sales ->
    [0] Journalen ble gjenopprettet fra den andre kopien; det var ingen salg i den.
    [one] Ett salg ble gjenopprettet fra den andre kopien: det fra { $until }.
   *[other] { $sales } salg ble gjenopprettet fra den andre kopien, fram til { $until }.
} Senere salg kan mangle: sammenlign med de utskrevne kvitteringene. Kassen selger videre med en ny nummerserie. Kvitteringer som ikke ble skrevet ut, kan skrives ut fra listen over salg. Ring support.
problems-recovered-behind = Salgsfilen til kassen hadde mistet de nyeste postene. { $sales ->
    [0] De ble gjenopprettet fra den andre kopien; det var ingen salg blant dem.
    [one] Ett salg ble gjenopprettet fra den andre kopien: det fra { $until }.
   *[other] { $sales } salg ble gjenopprettet fra den andre kopien, fram til { $until }.
} Senere salg kan mangle: sammenlign med de utskrevne kvitteringene. Kassen selger videre med en ny nummerserie. Ring support.
problems-recovered-nothing = Salgsfilen til kassen var skadet eller manglet, og ingenting kunne gjenopprettes: tidligere salg er ikke lenger på denne kassen. Den selger videre med en ny journal og en ny nummerserie. Ta vare på alle utskrevne kvitteringer og ring support i dag.
problems-recovered-copied = Disse dataene er kopiert fra et annet sted eller en annen maskin. For at ingen nummer skal utstedes to ganger, fortsetter kvitteringene fra denne kassen i en ny serie. Selger originalen fortsatt, kan begge fortsette; salg som gjøres der, er ikke her.
problems-recovered-key-lost = Nøkkelen til kassen manglet eller var skadet. Kassen selger videre med en ny nøkkel, en ny journal og en ny nummerserie; tidligere salg er ikke lenger på denne kassen, men i mappen nedenfor. Ring support.
problems-recovered-catalogue = Varene i kassen var skadet eller manglet og er begynt på nytt. Selg det som mangler som fri vare, og importer varene igjen. Ingen salg er tapt.
problems-recovered-customers = Kundedataene i kassen var skadet eller manglet og er begynt på nytt. Ingen salg er tapt. Ring support.
problems-recovered-copy = Den andre kopien av journalen stemte ikke med salgene og skrives på nytt. Ingen salg er tapt.
problems-recovered-unconnected = { $count ->
    [one] Det ble funnet en senere post som ikke henger sammen med de andre; support kan lese den der.
   *[other] Det ble funnet { $count } senere poster som ikke henger sammen med de andre; support kan lese dem der.
}
problems-recovered-kept = Det som var skadet, er tatt vare på i { $folder }.
problems-clock-went-back = Klokken i kassen viser { $to }, før den siste posten fra { $from }. Sjekk dato og klokkeslett. Salgene beholder rekkefølgen; priser og salgsdag blir der de var.
problems-clock-went-forward = Klokken i kassen viser { $to }; den siste posten er fra { $from }. Var kassen ikke stengt så lenge, sjekk dato og klokkeslett.
problems-database-returned-too-much = Noe av dette er allerede returnert. Åpne kvitteringen igjen for å se hva som gjenstår.
problems-database-has-returns = Varer fra salget er returnert, så det kan ikke annulleres. Ta resten i retur i stedet.
