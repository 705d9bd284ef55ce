### ui
### Was in Österreich anders heißt.

counter-abandon-reason = An der Kassa verworfen
counter-check-stock = Bestand laut Kassa: { $quantity }
