### ui
### De regel boven elk scherm en de meldingen eronder.

status-printer = Printer
status-scanner = Scanner
status-drawer = Lade
status-display = Klantdisplay
status-scale = Weegschaal
status-ready = Klaar
status-busy = Bezig
status-connecting = Verbinden
status-paper-low = Weinig papier
status-paper-out = Papier op
status-cover-open = Klep open
status-open = Open
status-closed = Dicht
status-absent = Niet verbonden
status-fault = Storing
status-unconfirmed = Nakijken
status-off = Niet ingesteld
status-waiting =
    { $count ->
        [one] { $count } bon wacht
       *[other] { $count } bonnen wachten
    }
status-offline = Offline: verkopen worden hier bewaard
status-change-theme = Kleuren wisselen
status-change-language = Taal en weergave
status-demo = Apparaten proberen
status-basket-restored = De kassa stopte terwijl deze mand open was. Alles zit er nog in.
status-paper-out-notice = Het papier is op. Plaats een rol: het afdrukken gaat vanzelf verder.
status-cover-open-notice = De klep van de printer is open. Sluit hem: het afdrukken gaat vanzelf verder.
status-printer-absent-notice = De printer antwoordt niet. Controleer kabel en stroom: bonnen wachten en worden later afgedrukt.
status-print-unknown-notice = Is bon { $receipt } er helemaal uitgekomen?
status-print-came-out = Ja
status-print-did-not = Nee, opnieuw afdrukken
status-drawer-failed = De lade ging niet open. Open hem met de sleutel.
status-drawer-left-open = De lade staat open en er is niemand bij de kassa. Sluit hem.
status-saving = Opslaan…
status-disk-low = Schijf raakt vol
status-disk-very-low = Schijf bijna vol
status-disk-low-notice = Op de schijf van deze kassa is minder dan 2 GB vrij. Verkopen gaat door; maak deze week ruimte.
status-disk-very-low-notice = Op de schijf van deze kassa is minder dan 512 MB vrij. Verkopen gaat door, importeren wacht. Maak vandaag ruimte.
status-disk-full-notice = De schijf is vol: verkopen worden straks misschien niet meer opgeslagen. Maak ruimte; de kassa gaat vanzelf verder.
status-disk-read-only-notice = De schijf kan alleen worden gelezen: er wordt niets opgeslagen. Bel support; eerdere verkopen zijn veilig.
status-disk-failing-notice = De schijf heeft de laatste wijziging niet opgeslagen. De kassa blijft het proberen; blijft dit zo, stop dan met verkopen en bel support.
status-copy-failing = Tweede kopie gestopt
status-copy-failing-notice = De veiligheidskopie van de verkopen kan niet worden geschreven: de nieuwste staan alleen op deze schijf. Verkopen gaat door en de kassa blijft het proberen. Controleer de map of schijf van de kopie; blijft dit vandaag zo, bel dan support.
status-training = Oefening: niets hier is echt. Bonnen gelden niet, er beweegt geen geld.
status-training-end = Oefening beëindigen
status-terminal = Pinautomaat
status-orders = Bestellingen om af te halen: { $count }
