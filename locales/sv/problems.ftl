### Vad kassan själv inte kan, och vad man gör åt det.

problems-no-language = Kassans texter går inte att läsa. Installera programmet igen; inget du sålt har rörts.
problems-database-in-use = Kassan är redan öppen i ett annat fönster eller program. Använd det eller stäng det först.
problems-database-directory = Kassans datamapp går inte att öppna. Kontrollera att disken är ansluten och att kontot får skriva där.
problems-database-newer = Datan kommer från en nyare version av kassan. Starta den nyare; inget har ändrats.
problems-database-not-ours = En fil i datamappen tillhör ett annat program. Välj en annan datamapp.
problems-database-missing = Det finns inga kassadata i den här mappen. Kontrollera mappens namn.
problems-database-old-sqlite = Den här kopian av programmet är byggd med en databas som kan tappa köp, så den startar inte. Installera den officiella.
problems-database-pragma = Disken godtar inte de inställningar som skyddar köpen, så kassan startar inte. Välj en lokal disk för datamappen.
problems-database-disk-full = Disken är full: inget sparades. Frigör utrymme och försök igen; det som såldes tidigare är säkert.
problems-database-no-room = Det är för ont om plats på disken: det som finns kvar är till för köp. Frigör utrymme och försök igen; försäljningen fortsätter.
problems-database-read-only = Det går inte att skriva i datamappen: inget sparades. Ring supporten; det som såldes tidigare är säkert.
problems-database-disk = Disken sparade inte det. Försök igen; händer det igen, ring supporten. Det som såldes tidigare är säkert.
problems-database-damaged = Kassans data är skadade. Sluta sälja i den här kassan och ring supporten; radera inget.
problems-database-busy = Disken är upptagen. Försök igen om en stund.
problems-database-fault = Kassan gjorde fel med sina data. Försök igen; händer det igen, ring supporten.
problems-database-closed = Kassan stängs. Starta den igen.
problems-database-not-next = Journalen har gått vidare. Starta om kassan; inget sparades två gånger.
problems-database-not-sealed = Journalen avvisade en post som inte var signerad. Starta om kassan och ring supporten.
problems-database-already-begun = Den här datamappen hör redan till en kassa.
problems-database-not-begun = Den här datamappen hör ännu inte till någon kassa.
problems-database-already-voided = Det här köpet är redan makulerat.
problems-database-no-such-print-job = Utskriften finns inte längre.
problems-database-already-queued = Det väntar redan på skrivaren.
problems-database-print-state = Utskriften har ändrats under tiden.
problems-database-no-such-operator = Den här kassören finns inte längre.

problems-recovered-sales = Kassans köpfil var skadad eller saknades. { $sales ->
    [0] Journalen återställdes från sin andra kopia; den innehöll inga köp.
    [one] Ett köp återställdes från den andra kopian: det från { $until }.
   *[other] { $sales } köp återställdes från den andra kopian, fram till { $until }.
} Senare köp kan saknas: jämför med utskrivna kvitton. Kassan säljer vidare med en ny nummerserie på kvittona. Kvitton som inte skrevs ut kan skrivas ut från listan över köp. Ring supporten.
problems-recovered-behind = Kassans köpfil hade förlorat sina senaste poster. { $sales ->
    [0] De återställdes från den andra kopian; inget köp fanns bland dem.
    [one] Ett köp återställdes från den andra kopian: det från { $until }.
   *[other] { $sales } köp återställdes från den andra kopian, fram till { $until }.
} Senare köp kan saknas: jämför med utskrivna kvitton. Kassan säljer vidare med en ny nummerserie på kvittona. Ring supporten.
problems-recovered-nothing = Kassans köpfil var skadad eller saknades och inget kunde återställas: tidigare köp finns inte längre i kassan. Den säljer vidare med en ny journal och en ny nummerserie på kvittona. Spara alla utskrivna kvitton och ring supporten i dag.
problems-recovered-copied = Dessa data har kopierats från en annan plats eller en annan maskin. För att inget nummer ska ges ut två gånger fortsätter kassans kvitton i en ny serie. Säljer originalet fortfarande kan båda fortsätta; köp som görs där finns inte här.
problems-recovered-key-lost = Kassans nyckel saknades eller var skadad. Kassan säljer vidare med en ny nyckel, en ny journal och en ny nummerserie; tidigare köp finns inte längre i kassan utan i mappen nedan. Ring supporten.
problems-recovered-catalogue = Kassans artiklar var skadade eller saknades och har börjats om. Sälj det som saknas som fri artikel och importera artiklarna igen. Inget köp är förlorat.
problems-recovered-customers = Kassans kunddata var skadade eller saknades och har börjats om. Inget köp är förlorat. Ring supporten.
problems-recovered-copy = Journalens andra kopia stämde inte med köpen och skrivs om. Inget köp är förlorat.
problems-recovered-unconnected = { $count ->
    [one] En senare post hittades som inte hänger ihop med de andra; supporten kan läsa den där.
   *[other] { $count } senare poster hittades som inte hänger ihop med de andra; supporten kan läsa dem där.
}
problems-recovered-kept = Det som var skadat finns kvar i { $folder }.
problems-clock-went-back = Kassans klocka visar { $to }, före dess senaste post från { $from }. Kontrollera datum och tid. Köpen behåller sin ordning; priser och affärsdag ligger kvar där de var.
problems-clock-went-forward = Kassans klocka visar { $to }; dess senaste post är från { $from }. Om kassan inte har varit stängd så länge, kontrollera datum och tid.
problems-database-returned-too-much = En del av detta har redan lämnats tillbaka. Öppna kvittot igen för att se vad som är kvar.
problems-database-has-returns = Varor från köpet har lämnats tillbaka, så det kan inte makuleras. Gör en retur på resten i stället.
