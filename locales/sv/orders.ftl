### ui
### Nätbutikens beställningar som väntar här på sina kunder.

orders-title = Beställningar att hämta
orders-none = Ingen beställning väntar
orders-none-advice = När en kommer syns den här och hörs.
orders-choose = Skanna beställningens kod eller välj den i listan.
orders-hand-over = Lämna ut
orders-handed-over = Beställning { $order } är utlämnad.
orders-arrived = Nya beställningar: { $count }
orders-more = Fler beställningar: { $count }. Hitta dem på numret.
orders-asking = Navet tillfrågas om den får lämnas ut …
orders-held = Den får lämnas ut: ingen kan avbeställa den under tiden. Jämför namn och varor.
orders-unasked = Navet kan inte nås: det är inte känt om den är avbeställd eller hämtad någon annanstans. Du kan lämna ut den; det noteras och skickas senare.
orders-at-another-till = En annan kassa håller på att lämna ut den. Fråga kollegerna.
orders-not-ready = Varorna är inte plockade ännu. Be kunden vänta eller komma tillbaka.
orders-unpaid = Den är inte betald, och beställningar kan inte betalas här. Ring huvudkontoret.
orders-collected = Kunden har den redan. Lämna inte ut något.
orders-cancelled = Den är avbeställd. Lämna inte ut något och lägg tillbaka varorna.
orders-expired = Tiden har gått ut och ingen kom. Ring huvudkontoret.
orders-refused = Navet känner inte till beställningen i den här butiken. Ring huvudkontoret.
orders-state-ready = Klar
orders-state-picking = Plockas
orders-state-placed = Ny
orders-state-unpaid = Inte betald
orders-state-handed-over = Utlämnad
orders-state-cancelled = Avbeställd
orders-state-expired = Utgången
