### ui
### Beställningar plockas: vad som hämtas, till vilken låda, och vad man gör om det saknas.

picking-title = Plocka beställningar
picking-choose = Skanna det du tar. Du får veta i vilken låda det ska.
picking-done = Allt är plockat. Packa det och säg att det är klart.
picking-box = Låda { $box }
picking-of = { $done } av { $due }
picking-on-hand = Borde finnas: { $quantity }
picking-one = Tog en
picking-all = Tog alla { $quantity }
picking-put-back = En går tillbaka
picking-missing = Saknas
picking-count = Hur många finns på hyllan?
picking-no-count = Inte räknat
picking-count-is = Så många finns
picking-settle = Den saknas. Vad vill kunden?
picking-refund = Pengarna tillbaka
picking-other-store = Hämta i en annan butik
picking-instead = Ta något annat
picking-found = Den finns ändå
picking-instead-scan = Skanna det som tas i stället.
picking-instead-costs = { $article }, för { $amount }: kunden betalar aldrig mer än förut.
picking-consent = Hur gick kunden med på det?
picking-consent-phone = Per telefon
picking-consent-message = Skriftligt
picking-consent-in-person = Kunden är här
picking-no-store = Ingen annan butik som har den är känd.
picking-taken = { $name } plockar detta
picking-unasked = Hubben går inte att nå: en kollega kanske plockar samma.
picking-asking = Dina kollegor får veta att du plockar dessa …
picking-not-there = Saknas: { $quantity }
picking-bags = Påsar
picking-ready = Klar
picking-is-ready = Beställning { $order } är klar. Kunden får besked.
picking-picked = { $order }: i låda { $box }.
