### ui
### Varer kommer tilbake: skjermen for en retur.

returns-title = Retur
returns-of = Retur fra { $receipt }
returns-empty-title = Skann kvitteringen
returns-look = Finn salget
returns-without = Det finnes ingen kvittering
returns-elsewhere = Den er fra en annen kasse eller butikk
returns-elsewhere-title = Hvilken kvittering er det?
returns-elsewhere-hint = Skann koden eller tast nummeret ved siden av.
returns-elsewhere-field = Kvitteringsnummer
returns-go-on = Videre
returns-article-title = Hva kommer tilbake?
returns-article-field = Skann varen eller skriv navn eller nummer
returns-article-other = En annen vare
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = { $price } per stk.: laveste pris de siste { $days } dagene
# $days (Number) - days
returns-rule-price = Det kassen ikke har solgt, teller til laveste pris her de siste { $days } dagene.
# $max (String) - the most
returns-rule-max = Slik går høyst { $max } tilbake.
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt } er fra en annen kasse i butikken. Der gjelder betalt pris; her teller den som uten kvittering.
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt } er fra en annen butikk i landet. Der gjelder betalt pris; her teller den som uten kvittering.
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt } er fra et annet land: annen selger, valuta og avgift. Penger gis bare tilbake der. Her kan det byttes: slå inn varer for minst samme verdi.
returns-note-title = Et notat til linjen
returns-note-field = Hva er det å si?
returns-note-set = Lagre notatet
# $code (String) - a coupon
returns-coupon-used = Kupongen { $code } forblir brukt.
returns-counts = Teller
returns-from-receipt = Ta varer i retur
returns-why = Hvorfor den kommer i retur
returns-condition = Tilstand
returns-pick = Skann det som kommer tilbake, eller trykk på pluss ved siden av.
returns-back = Tilbakebetales
returns-confirm = Til kurven
returns-take-out = Fjern returen
returns-line = { $sold } solgt, { $left } kan returneres
returns-came-back = { $quantity } kom i retur { $day }, { $receipt }
returns-unwound = { $name } trakk { $before } fra det kunden hadde. Det kunden beholder, gir { $after }, så det gis så mye mindre tilbake.
returns-withdrawn = { $name } beholdes og koster { $amount } mer uten kampanjen.
returns-to-card = { $amount } går tilbake til kortet som betalte.
returns-in-cash = { $amount } gis tilbake kontant.
returns-reason-does-not-fit = Passer ikke
returns-reason-defective = Feil på varen
returns-reason-changed-mind = Angret kjøp
returns-reason-wrong-article = Feil vare
returns-reason-other = Annet
returns-condition-as-new = Som ny
returns-condition-opened = Åpnet
returns-condition-damaged = Skadet
returns-empty = Koden står nederst på kvitteringen.
returns-note = Notat
returns-hub-asking = Huben blir spurt hva som er returnert andre steder …
returns-hub-known = Det som er returnert overalt er regnet med til { $time }.
returns-hub-known-in-part = Det huben kjenner til er regnet med. Noen kasser har ikke meldt seg ennå.
returns-hub-unasked = Huben kan ikke nås: det er ikke kjent hva som er returnert i andre kasser eller på nett. Butikkens regler gjelder.
returns-hub-unknown = Huben kjenner ikke denne kvitteringen ennå: det er ikke kjent hva som er returnert andre steder. Butikkens regler gjelder.
returns-order = Det er en nettordre
returns-order-title = Hvilken ordre er det?
returns-order-hint = Skann koden eller skriv nummeret. Ellers kundens navn eller de siste fire sifrene på kortet.
returns-order-field = Ordre, kunde eller kort
returns-order-of = Retur av ordre { $order }
returns-order-document = Bilaget til den er { $document }.
returns-to-online = { $amount } går tilbake slik det ble betalt på nett.
returns-orders-none = Fant ingen betalt ordre.
returns-orders-unasked = Sentralen kan ikke nås: på kunde eller kort finnes ordrer bare med nett.
returns-condition-not-collected = Ikke hentet
