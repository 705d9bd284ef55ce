### Wat de kassa zelf niet kan, en wat u eraan doet.

problems-no-language = De teksten van de kassa zijn niet leesbaar. Installeer het programma opnieuw; uw verkopen blijven onaangetast.
problems-database-in-use = Deze kassa is al open in een ander venster of programma. Gebruik dat of sluit het eerst.
problems-database-directory = De gegevensmap van de kassa gaat niet open. Controleer of de schijf is aangesloten en of deze gebruiker er mag schrijven.
problems-database-newer = Deze gegevens zijn van een nieuwere versie van de kassa. Start die versie; er is niets gewijzigd.
problems-database-not-ours = Een bestand in de gegevensmap is van een ander programma. Kies een andere map.
problems-database-missing = In deze map staan geen kassagegevens. Controleer de naam van de map.
problems-database-old-sqlite = Dit exemplaar van het programma gebruikt een database die verkopen kan kwijtraken en start daarom niet. Installeer het officiële.
problems-database-pragma = De schijf accepteert de instellingen niet die verkopen beschermen; de kassa start niet. Kies een lokale schijf voor de gegevensmap.
problems-database-disk-full = De schijf is vol: er is niets opgeslagen. Maak ruimte en probeer het opnieuw; eerdere verkopen zijn veilig.
problems-database-no-room = Er is te weinig ruimte op de schijf: wat over is, is voor verkopen. Maak ruimte en probeer het opnieuw; verkopen gaat door.
problems-database-read-only = In de gegevensmap kan niet worden geschreven: er is niets opgeslagen. Bel support; eerdere verkopen zijn veilig.
problems-database-disk = De schijf heeft dat niet opgeslagen. Probeer het opnieuw; gebeurt het weer, bel dan support. Eerdere verkopen zijn veilig.
problems-database-damaged = De gegevens van de kassa zijn beschadigd. Stop met verkopen op deze kassa en bel support; verwijder niets.
problems-database-busy = De schijf is bezig. Probeer het zo opnieuw.
problems-database-fault = De kassa maakte een fout met haar gegevens. Probeer het opnieuw; gebeurt het weer, bel dan support.
problems-database-closed = De kassa wordt afgesloten. Start haar opnieuw.
problems-database-not-next = Het journaal is verder gegaan. Start de kassa opnieuw; niets is dubbel opgeslagen.
problems-database-not-sealed = Het journaal weigerde een niet-ondertekende regel. Start de kassa opnieuw en bel support.
problems-database-already-begun = Deze gegevensmap hoort al bij een kassa.
problems-database-not-begun = Deze gegevensmap hoort nog bij geen kassa.
problems-database-already-voided = Deze verkoop is al geannuleerd.
problems-database-no-such-print-job = Deze afdruk is er niet meer.
problems-database-already-queued = Dit wacht al op de printer.
problems-database-print-state = Deze afdruk is intussen veranderd.
problems-database-no-such-operator = Deze medewerker is er niet meer.

problems-recovered-sales = Het verkoopbestand van deze kassa was beschadigd of ontbrak. { $sales ->
    [0] Het journaal is hersteld uit de tweede kopie; er stond geen verkoop in.
    [one] Eén verkoop is hersteld uit de tweede kopie: die van { $until }.
   *[other] { $sales } verkopen zijn hersteld uit de tweede kopie, tot { $until }.
} Latere verkopen kunnen ontbreken: vergelijk met de afgedrukte bonnen. De kassa verkoopt verder met een nieuwe reeks bonnummers. Bonnen die niet waren afgedrukt, kunnen vanuit de verkooplijst opnieuw worden afgedrukt. Bel support.
problems-recovered-behind = Het verkoopbestand van deze kassa was de nieuwste regels kwijt. { $sales ->
    [0] Ze zijn hersteld uit de tweede kopie; er was geen verkoop bij.
    [one] Eén verkoop is hersteld uit de tweede kopie: die van { $until }.
   *[other] { $sales } verkopen zijn hersteld uit de tweede kopie, tot { $until }.
} Latere verkopen kunnen ontbreken: vergelijk met de afgedrukte bonnen. De kassa verkoopt verder met een nieuwe reeks bonnummers. Bel support.
problems-recovered-nothing = Het verkoopbestand van deze kassa was beschadigd of ontbrak en er kon niets worden hersteld: eerdere verkopen staan niet meer op deze kassa. Zij verkoopt verder met een nieuw journaal en een nieuwe reeks bonnummers. Bewaar alle afgedrukte bonnen en bel vandaag nog support.
problems-recovered-copied = Deze gegevens zijn van een andere plek of een ander apparaat gekopieerd. Opdat geen nummer twee keer wordt uitgegeven, gaan de bonnen van deze kassa verder in een nieuwe reeks. Verkoopt het origineel nog, dan mogen beide doorgaan; verkopen daar staan niet hier.
problems-recovered-key-lost = De sleutel van deze kassa ontbrak of was beschadigd. De kassa gaat verder met een nieuwe sleutel, een nieuw journaal en een nieuwe reeks bonnummers; eerdere verkopen staan niet meer op deze kassa, maar in de map hieronder. Bel support.
problems-recovered-catalogue = De artikelen van deze kassa waren beschadigd of ontbraken en zijn opnieuw begonnen. Verkoop wat ontbreekt als vrij artikel en importeer de artikelen opnieuw. Er is geen verkoop verloren.
problems-recovered-customers = De klantgegevens van deze kassa waren beschadigd of ontbraken en zijn opnieuw begonnen. Er is geen verkoop verloren. Bel support.
problems-recovered-copy = De tweede kopie van het journaal klopte niet met de verkopen en wordt opnieuw geschreven. Er is geen verkoop verloren.
problems-recovered-unconnected = { $count ->
    [one] Er is een latere regel gevonden die niet op de andere aansluit; support kan die daar lezen.
   *[other] Er zijn { $count } latere regels gevonden die niet op de andere aansluiten; support kan die daar lezen.
}
problems-recovered-kept = Wat beschadigd was, staat in { $folder }.
problems-clock-went-back = De klok van deze kassa geeft { $to } aan, vóór de laatste regel van { $from }. Controleer datum en tijd. De verkopen houden hun volgorde; prijzen en verkoopdag blijven waar ze waren.
problems-clock-went-forward = De klok van deze kassa geeft { $to } aan; de laatste regel is van { $from }. Was de kassa niet zo lang gesloten, controleer dan datum en tijd.
problems-database-returned-too-much = Een deel hiervan is al teruggekomen. Open de bon opnieuw om te zien wat er over is.
problems-database-has-returns = Er zijn artikelen van deze verkoop teruggekomen, dus annuleren kan niet. Neem de rest retour.
