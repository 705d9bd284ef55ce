### ui
### Was Kasse und Zentrale einander sagen: wie weit es ist und was zu tun ist.

exchange-title = Austausch mit der Zentrale
exchange-try-now = Jetzt versuchen
exchange-good = Alles ist ausgetauscht.
exchange-never = Diese Kasse hat die Zentrale noch nicht erreicht.
exchange-hub = Zentrale
exchange-contact = Letzter Kontakt
exchange-none = Noch keiner
exchange-waiting = Noch zu senden
exchange-oldest = Ältester davon
exchange-sources = Was von der Zentrale kommt

# $time (String) - Tag und Uhrzeit
exchange-as-of = Stand { $time }

exchange-reading = Wird gelesen: { $percent }
exchange-aside = Angenommen, aber nicht verwendet
exchange-aside-unknown = Eine neuere Version der Kasse kennt es.
exchange-aside-advice = Sagen Sie es der Zentrale: Diese Einträge sind hier so nicht verwendbar.
exchange-clock = Die Uhren von Kasse und Zentrale gehen weit auseinander. Stellen Sie die Uhr der Kasse.
exchange-source-catalogue = Artikel
exchange-source-prices = Preise
exchange-source-promotions = Aktionen
exchange-source-customers = Kunden
exchange-source-stock = Bestand der Filialen
exchange-source-orders = Bestellungen zur Abholung
exchange-source-people = Personen
exchange-source-settings = Einstellungen
exchange-source-packs = Landesregeln
exchange-trouble-unreachable = Die Zentrale ist nicht erreichbar. Der Verkauf geht weiter; alles bleibt hier und wird von selbst gesendet. Bleibt es so, prüfen Sie das Netz.
exchange-trouble-stranger = Jemand anderes als die Zentrale antwortet. Der Verkauf geht weiter. Prüfen Sie das Netz: Vielleicht ist eine Anmeldeseite im Weg.
exchange-trouble-unknown = Die Zentrale kennt diese Kasse nicht. Bitten Sie dort um einen Anmeldecode.
exchange-trouble-busy = Die Zentrale kann gerade nichts annehmen. Die Kasse versucht es von selbst wieder.
exchange-trouble-refused = Die Zentrale hat etwas abgelehnt. Die Kasse versucht es wieder; bleibt es so, melden Sie es der Zentrale.
exchange-trouble-disk = Die Festplatte der Kasse hat abgelehnt. Lesen Sie, was die Kasse über ihre Festplatte sagt.
exchange-trouble-clock = Die Uhren von Kasse und Zentrale gehen verschieden. Die Kasse gleicht es aus; bleibt es so, stellen Sie die Uhr.
exchange-trouble-revoked = Die Zentrale hat diese Kasse ausgeschlossen. Alles bleibt hier erhalten. Rufen Sie die Zentrale an.
exchange-trouble-fork = Die Zentrale hat andere Aufzeichnungen unter den Nummern dieser Kasse: Diese Daten sind vielleicht eine Kopie. Es wird nichts mehr gesendet, alles bleibt erhalten. Rufen Sie die Zentrale an.
exchange-trouble-altered = Eine Aufzeichnung ist nicht so, wie sie versiegelt wurde. Es wird nichts mehr gesendet, alles bleibt erhalten. Rufen Sie die Zentrale an.
