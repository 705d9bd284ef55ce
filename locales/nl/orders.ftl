### ui
### Bestellingen van de webwinkel die hier op hun klanten wachten.

orders-title = Bestellingen om af te halen
orders-none = Er wacht geen bestelling
orders-none-advice = Komt er een, dan staat die hier en hoort u het.
orders-choose = Scan de code van de bestelling, of kies haar uit de lijst.
orders-hand-over = Meegeven
orders-handed-over = Bestelling { $order } is meegegeven.
orders-arrived = Nieuwe bestellingen: { $count }
orders-more = Meer bestellingen: { $count }. Zoek ze op nummer.
orders-asking = De hub wordt gevraagd of zij mee mag …
orders-held = Zij mag mee: niemand kan haar intussen annuleren. Vergelijk naam en goederen.
orders-unasked = De hub is niet bereikbaar: of zij is geannuleerd of elders afgehaald, is niet bekend. U mag haar meegeven; dat wordt vastgelegd en later verzonden.
orders-at-another-till = Een andere kassa geeft haar juist mee. Vraag het uw collega’s.
orders-not-ready = De goederen zijn nog niet verzameld. Vraag de klant te wachten of terug te komen.
orders-unpaid = Zij is niet betaald, en bestellingen kunnen hier niet worden betaald. Bel het hoofdkantoor.
orders-collected = De klant heeft haar al. Geef niets mee.
orders-cancelled = Zij is geannuleerd. Geef niets mee en leg de goederen terug.
orders-expired = De termijn is om en niemand kwam. Bel het hoofdkantoor.
orders-refused = De hub kent deze bestelling in deze winkel niet. Bel het hoofdkantoor.
orders-state-ready = Klaar
orders-state-picking = Wordt verzameld
orders-state-placed = Nieuw
orders-state-unpaid = Niet betaald
orders-state-handed-over = Meegegeven
orders-state-cancelled = Geannuleerd
orders-state-expired = Verlopen
