### ui
### Printer, scanner, lade en bonnen die wachten.

devices-title = Apparaten
devices-test-page = Testpagina
devices-open-drawer = Lade openen
devices-check = Nu controleren
devices-advice-ready = Niets te doen.
devices-advice-busy = Bezig. Niets te doen.
devices-advice-connecting = Wordt gezocht. Dit duurt een paar seconden.
devices-advice-paper-low = Houd een nieuwe rol klaar.
devices-advice-paper-out = Plaats een rol. Het afdrukken gaat vanzelf verder.
devices-advice-cover-open = Sluit de klep. Het afdrukken gaat vanzelf verder.
devices-advice-open = Duw hem dicht.
devices-advice-closed = Niets te doen.
devices-advice-absent = Controleer kabel en stroom. Het wordt vanzelf gevonden.
devices-advice-fault = Zet het uit en weer aan. Helpt dat niet, bel dan support.
devices-advice-unconfirmed = Geef hieronder aan of de bon eruit kwam.
devices-advice-off = Zet het adres in het instellingenbestand.
devices-queue = Bonnen om af te drukken
devices-queue-empty = Alle bonnen zijn afgedrukt.
devices-job-queued = Wacht
devices-job-sending = Wordt afgedrukt
devices-job-await-proof = Wacht op antwoord van de printer
devices-job-printed = Afgedrukt
devices-job-unknown = Is hij er helemaal uitgekomen?
devices-job-cancelled = Niet afgedrukt
devices-job-yes = Ja
devices-job-again = Opnieuw afdrukken
devices-job-drop = Niet afdrukken

devices-scanner = Scanner { $number }
devices-on-printer = op de bonprinter
devices-document-receipt = Bon { $number }
devices-document-duplicate = Kopie van { $number }
devices-document-post-void = Annuleringsbon { $number }
devices-document-no-sale = Bon van ladeopening
devices-document-till = Kassabon van de lade
devices-document-test-page = Testpagina
devices-claimed = Een ander programma gebruikt het. Sluit dat programma.
devices-cutter-jam = Het mes zit vast. Open de klep en haal het papier eruit.
devices-overheated = De printkop is te heet. Hij gaat verder als hij is afgekoeld.
devices-offline = De printer meldt dat hij offline is.
devices-types-into-window = De codes komen binnen als toetsaanslagen. Het werkt, maar `omnitill doctor` zegt hoe u hem alleen voor de kassa gebruikt.
devices-document-parked = Briefje van geparkeerde mand
devices-document-gift = Ruilbon
