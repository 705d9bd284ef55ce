### ui
### The line above every screen, and the notices below it.

status-printer = Drucker
status-scanner = Scanner
status-drawer = Kassenlade
status-display = Kundenanzeige
status-scale = Waage
status-ready = Bereit
status-busy = Arbeitet
status-connecting = Verbindet
status-paper-low = Wenig Papier
status-paper-out = Papier leer
status-cover-open = Deckel offen
status-open = Offen
status-closed = Zu
status-absent = Nicht verbunden
status-fault = Störung
status-unconfirmed = Zu prüfen
status-off = Nicht eingerichtet

# $count (Number) - receipts that are not printed yet
status-waiting =
    { $count ->
        [one] { $count } Bon wartet
       *[other] { $count } Bons warten
    }

status-offline = Offline: Verkäufe bleiben hier
status-change-theme = Farben wechseln
status-change-language = Sprache und Anzeige
status-demo = Geräte ausprobieren
status-basket-restored = Die Kasse ging bei offenem Korb aus. Es ist noch alles da.
status-paper-out-notice = Papier ist leer. Neue Rolle einlegen: Es druckt von selbst weiter.
status-cover-open-notice = Der Druckerdeckel ist offen. Schließen: Es druckt von selbst weiter.
status-printer-absent-notice = Der Drucker antwortet nicht. Kabel und Strom prüfen: Bons warten und kommen später.

# $receipt (String) - number of the receipt
status-print-unknown-notice = Ist Bon { $receipt } vollständig herausgekommen?

status-print-came-out = Ja
status-print-did-not = Nein, neu drucken
status-drawer-failed = Die Schublade ging nicht auf. Mit dem Schlüssel öffnen.
status-drawer-left-open = Die Schublade steht offen und niemand ist an der Kasse. Bitte schließen.

status-saving = Wird gespeichert …
status-disk-low = Speicher wird knapp
status-disk-very-low = Speicher fast voll
status-disk-low-notice = Auf dem Datenträger dieser Kasse sind weniger als 2 GB frei. Verkauft wird weiter; bitte diese Woche Platz schaffen.
status-disk-very-low-notice = Auf dem Datenträger dieser Kasse sind weniger als 512 MB frei. Verkauft wird weiter, Importe warten. Bitte heute Platz schaffen.
status-disk-full-notice = Der Datenträger ist voll: Verkäufe werden bald nicht mehr gespeichert. Bitte Platz schaffen; die Kasse macht von selbst weiter.
status-disk-read-only-notice = Der Datenträger ist schreibgeschützt: nichts wird gespeichert. Bitte den Support anrufen; frühere Verkäufe sind sicher.
status-disk-failing-notice = Der Datenträger hat die letzte Änderung nicht gespeichert. Die Kasse versucht es weiter; bleibt das so, nicht mehr verkaufen und den Support anrufen.

status-copy-failing = Zweitkopie steht still
status-copy-failing-notice = Die Sicherungskopie der Verkäufe lässt sich nicht schreiben: die neuesten liegen nur auf dieser Platte. Der Verkauf geht weiter, die Kasse versucht es weiter. Ordner oder Laufwerk der Kopie prüfen; bleibt es heute so, bitte den Support anrufen.
status-training = Übung: nichts hier ist echt. Belege gelten nicht, kein Geld bewegt sich.
status-training-end = Übung beenden
status-terminal = Kartengerät
status-orders = Bestellungen zur Abholung: { $count }
