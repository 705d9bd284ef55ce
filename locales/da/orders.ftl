### ui
### Netbutikkens ordrer, som venter her på deres kunder.

orders-title = Ordrer til afhentning
orders-none = Ingen ordrer venter
orders-none-advice = Når der kommer en, står den her, og det høres.
orders-choose = Scan ordrens kode, eller vælg den på listen.
orders-hand-over = Udlevér
orders-handed-over = Ordre { $order } er udleveret.
orders-arrived = Nye ordrer: { $count }
orders-more = Flere ordrer: { $count }. Find dem ved deres nummer.
orders-asking = Hubben bliver spurgt, om den må udleveres …
orders-held = Den må udleveres: ingen kan annullere den imens. Sammenlign navn og varer.
orders-unasked = Hubben kan ikke nås: det vides ikke, om den er annulleret eller hentet et andet sted. Du kan udlevere den; det noteres og sendes senere.
orders-at-another-till = En anden kasse er ved at udlevere den. Spørg dine kolleger.
orders-not-ready = Varerne er ikke fundet frem endnu. Bed kunden vente eller komme igen.
orders-unpaid = Den er ikke betalt, og ordrer kan ikke betales her. Ring til hovedkontoret.
orders-collected = Kunden har den allerede. Udlevér ikke noget.
orders-cancelled = Den er annulleret. Udlevér ikke noget, og læg varerne tilbage.
orders-expired = Fristen er udløbet, og ingen kom. Ring til hovedkontoret.
orders-refused = Hubben kender ikke denne ordre i denne butik. Ring til hovedkontoret.
orders-state-ready = Klar
orders-state-picking = Plukkes
orders-state-placed = Ny
orders-state-unpaid = Ikke betalt
orders-state-handed-over = Udleveret
orders-state-cancelled = Annulleret
orders-state-expired = Udløbet
