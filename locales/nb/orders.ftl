### ui
### Nettbutikkens ordrer som venter her på kundene.

orders-title = Ordrer til henting
orders-none = Ingen ordrer venter
orders-none-advice = Når det kommer en, står den her, og det høres.
orders-choose = Skann ordrens kode, eller velg den fra listen.
orders-hand-over = Utlever
orders-handed-over = Ordre { $order } er utlevert.
orders-arrived = Nye ordrer: { $count }
orders-more = Flere ordrer: { $count }. Finn dem med nummeret.
orders-asking = Huben blir spurt om den kan utleveres …
orders-held = Den kan utleveres: ingen kan avbestille den imens. Sammenlign navn og varer.
orders-unasked = Huben kan ikke nås: det er ikke kjent om den er avbestilt eller hentet et annet sted. Du kan utlevere den; det noteres og sendes senere.
orders-at-another-till = En annen kasse er i ferd med å utlevere den. Spør kollegene dine.
orders-not-ready = Varene er ikke plukket ennå. Be kunden vente eller komme tilbake.
orders-unpaid = Den er ikke betalt, og ordrer kan ikke betales her. Ring hovedkontoret.
orders-collected = Kunden har den allerede. Ikke utlever noe.
orders-cancelled = Den er avbestilt. Ikke utlever noe, og legg varene tilbake.
orders-expired = Fristen er ute, og ingen kom. Ring hovedkontoret.
orders-refused = Huben kjenner ikke denne ordren i denne butikken. Ring hovedkontoret.
orders-state-ready = Klar
orders-state-picking = Plukkes
orders-state-placed = Ny
orders-state-unpaid = Ikke betalt
orders-state-handed-over = Utlevert
orders-state-cancelled = Avbestilt
orders-state-expired = Utløpt
