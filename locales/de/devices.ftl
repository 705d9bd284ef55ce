### ui
### Printer, scanner, drawer and the receipts that wait.

devices-title = Geräte
devices-test-page = Testseite
devices-open-drawer = Schublade öffnen
devices-check = Jetzt prüfen
devices-advice-ready = Nichts zu tun.
devices-advice-busy = Arbeitet. Nichts zu tun.
devices-advice-connecting = Wird gesucht. Das dauert ein paar Sekunden.
devices-advice-paper-low = Neue Rolle bereitlegen.
devices-advice-paper-out = Rolle einlegen. Es druckt von selbst weiter.
devices-advice-cover-open = Deckel schließen. Es druckt von selbst weiter.
devices-advice-open = Zuschieben.
devices-advice-closed = Nichts zu tun.
devices-advice-absent = Kabel und Strom prüfen. Es wird von selbst gefunden.
devices-advice-fault = Aus- und einschalten. Hilft das nicht: Service anrufen.
devices-advice-unconfirmed = Unten angeben, ob der Bon herauskam.
devices-advice-off = Adresse in der Einstellungsdatei eintragen.
devices-queue = Bons zum Drucken
devices-queue-empty = Alle Bons sind gedruckt.
devices-job-queued = Wartet
devices-job-sending = Druckt
devices-job-await-proof = Wartet auf Antwort des Druckers
devices-job-printed = Gedruckt
devices-job-unknown = Vollständig herausgekommen?
devices-job-cancelled = Nicht gedruckt
devices-job-yes = Ja
devices-job-again = Neu drucken
devices-job-drop = Nicht drucken

devices-scanner = Scanner { $number }
devices-on-printer = am Bondrucker
devices-document-receipt = Bon { $number }
devices-document-duplicate = Duplikat von { $number }
devices-document-post-void = Stornobeleg { $number }
devices-document-no-sale = Beleg zur Schublade
devices-document-till = Beleg der Kasse
devices-document-test-page = Testseite
devices-claimed = Ein anderes Programm benutzt es. Dieses Programm schließen.
devices-cutter-jam = Das Messer klemmt. Klappe öffnen und Papier herausnehmen.
devices-overheated = Der Druckkopf ist zu heiß. Er macht weiter, wenn er abgekühlt ist.
devices-offline = Der Drucker meldet sich als offline.
devices-types-into-window = Seine Codes kommen wie Tastatureingaben an. Er arbeitet, doch `omnitill doctor` sagt, wie die Kasse ihn für sich allein bekommt.
devices-document-parked = Zettel eines geparkten Korbs
devices-document-gift = Geschenkbeleg
