### Hvad kassen selv ikke kan, og hvad man gør ved det.

problems-no-language = Kassens tekster kan ikke læses. Installer programmet igen; intet du har solgt, er berørt.
problems-database-in-use = Kassen er allerede åben i et andet vindue eller program. Brug det, eller luk det først.
problems-database-directory = Kassens datamappe kan ikke åbnes. Tjek, at disken er tilsluttet, og at denne konto må skrive der.
problems-database-newer = Disse data er skrevet af en nyere version af kassen. Start den nyere; intet er ændret.
problems-database-not-ours = En fil i datamappen hører til et andet program. Vælg en anden datamappe.
problems-database-missing = Der er ingen kassedata i denne mappe. Tjek mappens navn.
problems-database-old-sqlite = Denne udgave af programmet er bygget med en database, der kan miste salg, så det starter ikke. Installer den officielle.
problems-database-pragma = Disken tager ikke imod de indstillinger, der beskytter salg, så kassen starter ikke. Vælg en lokal disk til datamappen.
problems-database-disk-full = Disken er fuld: intet blev gemt. Frigør plads, og prøv igen; det, der er solgt, er i sikkerhed.
problems-database-no-room = Der er for lidt plads på disken til det: resten er reserveret til salg. Frigør plads, og prøv igen; salget fortsætter.
problems-database-read-only = Der kan ikke skrives i datamappen: intet blev gemt. Ring til support; det, der er solgt, er i sikkerhed.
problems-database-disk = Disken gemte det ikke. Prøv igen; sker det igen, så ring til support. Det, der er solgt, er i sikkerhed.
problems-database-damaged = Kassens data er beskadiget. Hold op med at sælge på denne kasse, og ring til support; slet intet.
problems-database-busy = Disken er optaget. Prøv igen om lidt.
problems-database-fault = Kassen lavede en fejl med sine data. Prøv igen; sker det igen, så ring til support.
problems-database-closed = Kassen er ved at lukke. Start den igen.
problems-database-not-next = Journalen er kommet videre. Start kassen igen; intet er gemt to gange.
problems-database-not-sealed = Journalen afviste en post, der ikke var underskrevet. Start kassen igen, og ring til support.
problems-database-already-begun = Denne datamappe hører allerede til en kasse.
problems-database-not-begun = Denne datamappe hører endnu ikke til en kasse.
problems-database-already-voided = Dette salg er allerede annulleret.
problems-database-no-such-print-job = Denne udskrift er der ikke længere.
problems-database-already-queued = Det venter allerede på printeren.
problems-database-print-state = Denne udskrift har ændret sig i mellemtiden.
problems-database-no-such-operator = Denne medarbejder er der ikke længere.

problems-recovered-sales = Kassens salgsfil var beskadiget eller manglede. { $sales ->
    [0] Journalen blev genskabt fra sin anden kopi; der var intet salg i den.
    [one] Ét salg blev genskabt fra den anden kopi: det fra { $until }.
   *[other] { $sales } salg blev genskabt fra den anden kopi, frem til { $until }.
} Senere salg kan mangle: sammenlign med de udskrevne boner. Kassen sælger videre med en ny nummerserie. Boner, der ikke blev udskrevet, kan udskrives fra listen over salg. Ring til support.
problems-recovered-behind = Kassens salgsfil havde mistet sine nyeste poster. { $sales ->
    [0] De blev genskabt fra den anden kopi; der var intet salg imellem.
    [one] Ét salg blev genskabt fra den anden kopi: det fra { $until }.
   *[other] { $sales } salg blev genskabt fra den anden kopi, frem til { $until }.
} Senere salg kan mangle: sammenlign med de udskrevne boner. Kassen sælger videre med en ny nummerserie. Ring til support.
problems-recovered-nothing = Kassens salgsfil var beskadiget eller manglede, og intet kunne genskabes: tidligere salg er ikke længere på kassen. Den sælger videre med en ny journal og en ny nummerserie. Gem alle udskrevne boner, og ring til support i dag.
problems-recovered-copied = Disse data er kopieret fra et andet sted eller en anden maskine. For at intet nummer udstedes to gange, fortsætter kassens boner i en ny serie. Sælger originalen stadig, kan begge fortsætte; salg, der gøres der, er ikke her.
problems-recovered-key-lost = Kassens nøgle manglede eller var beskadiget. Kassen sælger videre med en ny nøgle, en ny journal og en ny nummerserie; tidligere salg er ikke længere på kassen, men i mappen nedenfor. Ring til support.
problems-recovered-catalogue = Kassens varer var beskadiget eller manglede og er begyndt forfra. Sælg det, der mangler, som fri vare, og importer varerne igen. Intet salg er tabt.
problems-recovered-customers = Kassens kundedata var beskadiget eller manglede og er begyndt forfra. Intet salg er tabt. Ring til support.
problems-recovered-copy = Journalens anden kopi passede ikke til salgene og skrives forfra. Intet salg er tabt.
problems-recovered-unconnected = { $count ->
    [one] Der blev fundet en senere post, som ikke hænger sammen med de andre; support kan læse den der.
   *[other] Der blev fundet { $count } senere poster, som ikke hænger sammen med de andre; support kan læse dem der.
}
problems-recovered-kept = Det beskadigede er gemt i { $folder }.
problems-clock-went-back = Kassens ur viser { $to }, før dens seneste post fra { $from }. Tjek dato og klokkeslæt. Salgene beholder deres rækkefølge; priser og salgsdag bliver, hvor de var.
problems-clock-went-forward = Kassens ur viser { $to }; dens seneste post er fra { $from }. Var kassen ikke lukket så længe, så tjek dato og klokkeslæt.
problems-database-returned-too-much = Noget af dette er allerede returneret. Åbn bonen igen for at se, hvad der er tilbage.
problems-database-has-returns = Varer fra dette salg er returneret, så det kan ikke annulleres. Tag resten retur i stedet.
