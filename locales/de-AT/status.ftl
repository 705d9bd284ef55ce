### ui
### Was in Österreich anders heißt.

status-drawer = Kassalade
status-basket-restored = Die Kassa ging bei offenem Korb aus. Es ist noch alles da.
status-drawer-left-open = Die Schublade steht offen und niemand ist an der Kassa. Bitte schließen.
status-disk-low-notice = Auf dem Datenträger dieser Kassa sind weniger als 2 GB frei. Verkauft wird weiter; bitte diese Woche Platz schaffen.
status-disk-very-low-notice = Auf dem Datenträger dieser Kassa sind weniger als 512 MB frei. Verkauft wird weiter, Importe warten. Bitte heute Platz schaffen.
status-disk-full-notice = Der Datenträger ist voll: Verkäufe werden bald nicht mehr gespeichert. Bitte Platz schaffen; die Kassa macht von selbst weiter.
status-disk-failing-notice = Der Datenträger hat die letzte Änderung nicht gespeichert. Die Kassa versucht es weiter; bleibt das so, nicht mehr verkaufen und den Support anrufen.
status-copy-failing-notice = Die Sicherungskopie der Verkäufe lässt sich nicht schreiben: die neuesten liegen nur auf dieser Platte. Der Verkauf geht weiter, die Kassa versucht es weiter. Ordner oder Laufwerk der Kopie prüfen; bleibt es heute so, bitte den Support anrufen.
