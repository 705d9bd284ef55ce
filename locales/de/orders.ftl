### ui
### Bestellungen des Online-Shops, die hier auf ihre Kunden warten.

orders-title = Bestellungen zur Abholung
orders-none = Keine Bestellung wartet
orders-none-advice = Kommt eine, steht sie hier, und man hört es.
orders-choose = Scannen Sie den Code der Bestellung oder wählen Sie sie aus der Liste.
orders-hand-over = Ausgeben
orders-handed-over = Bestellung { $order } ist ausgegeben.
orders-arrived = Neue Bestellungen: { $count }
orders-more = Weitere Bestellungen: { $count }. Man findet sie durch ihre Nummer.
orders-asking = Die Zentrale wird gefragt, ob sie ausgegeben werden darf …
orders-held = Sie darf ausgegeben werden: Niemand storniert sie inzwischen. Vergleichen Sie Name und Ware.
orders-unasked = Die Zentrale ist nicht erreichbar: Ob sie storniert oder anderswo abgeholt wurde, weiß niemand. Sie können sie ausgeben; das wird festgehalten und später gesendet.
orders-at-another-till = Eine andere Kasse gibt sie gerade aus. Fragen Sie Ihre Kollegen.
orders-not-ready = Die Ware ist noch nicht zusammengestellt. Bitten Sie den Kunden zu warten oder wiederzukommen.
orders-unpaid = Sie ist nicht bezahlt, und Bestellungen können hier nicht bezahlt werden. Rufen Sie die Zentrale an.
orders-collected = Der Kunde hat sie schon. Geben Sie nichts aus.
orders-cancelled = Sie wurde storniert. Geben Sie nichts aus und räumen Sie die Ware zurück.
orders-expired = Die Frist ist um, niemand kam. Rufen Sie die Zentrale an.
orders-refused = Die Zentrale kennt diese Bestellung in diesem Laden nicht. Rufen Sie dort an.
orders-state-ready = Bereit
orders-state-picking = Wird zusammengestellt
orders-state-placed = Neu
orders-state-unpaid = Nicht bezahlt
orders-state-handed-over = Ausgegeben
orders-state-cancelled = Storniert
orders-state-expired = Abgelaufen
