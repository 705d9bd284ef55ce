### ui
### Varor kommer tillbaka: returskärmen.

returns-title = Retur
returns-of = Retur från { $receipt }
returns-empty-title = Skanna kvittot
returns-look = Sök köpet
returns-without = Det finns inget kvitto
returns-elsewhere = Det är från en annan kassa eller butik
returns-elsewhere-title = Vilket kvitto är det?
returns-elsewhere-hint = Skanna koden eller skriv numret bredvid.
returns-elsewhere-field = Kvittonummer
returns-go-on = Fortsätt
returns-article-title = Vad kommer tillbaka?
returns-article-field = Skanna varan eller skriv namn eller nummer
returns-article-other = En annan vara
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = { $price } styck: lägsta priset de senaste { $days } dagarna
# $days (Number) - days
returns-rule-price = Det som kassan inte sålde räknas till lägsta priset här de senaste { $days } dagarna.
# $max (String) - the most
returns-rule-max = Så går högst { $max } tillbaka.
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt } är från en annan kassa i butiken. Där gäller det betalda priset; här räknas det som utan kvitto.
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt } är från en annan butik i landet. Där gäller det betalda priset; här räknas det som utan kvitto.
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt } är från ett annat land: annan säljare, valuta och skatt. Pengar ges bara tillbaka där. Här kan det bytas: slå in varor för minst samma värde.
returns-note-title = En anteckning till raden
returns-note-field = Vad finns att säga om den?
returns-note-set = Spara anteckningen
# $code (String) - a coupon
returns-coupon-used = Kupongen { $code } förblir använd.
returns-counts = Räknas som
returns-from-receipt = Returnera varor
returns-why = Orsak till returen
returns-condition = Skick
returns-pick = Skanna det som kommer tillbaka eller tryck på plus bredvid.
returns-back = Återbetalas
returns-confirm = Till korgen
returns-take-out = Ta ut returen
returns-line = { $sold } sålt, { $left } kan returneras
returns-came-back = { $quantity } kom tillbaka den { $day }, { $receipt }
returns-unwound = { $name } drog av { $before } på det kunden hade. Det kunden behåller ger { $after }, så mycket mindre går tillbaka.
returns-withdrawn = { $name } behålls och kostar { $amount } mer utan kampanjen.
returns-to-card = { $amount } går tillbaka till kortet som betalade.
returns-in-cash = { $amount } går tillbaka kontant.
returns-reason-does-not-fit = Passar inte
returns-reason-defective = Felaktig
returns-reason-changed-mind = Ångrat köp
returns-reason-wrong-article = Fel artikel
returns-reason-other = Annat
returns-condition-as-new = Som ny
returns-condition-opened = Öppnad
returns-condition-damaged = Skadad
returns-empty = Koden står längst ner på kvittot.
returns-note = Anteckning
returns-hub-asking = Navet tillfrågas om vad som lämnats tillbaka på andra ställen …
returns-hub-known = Det som lämnats tillbaka överallt är medräknat till { $time }.
returns-hub-known-in-part = Det navet känner till är medräknat. Några kassor har inte hört av sig än.
returns-hub-unasked = Navet kan inte nås: det är inte känt vad som lämnats tillbaka i andra kassor eller på nätet. Butikens regler gäller.
returns-hub-unknown = Navet känner inte till kvittot än: det är inte känt vad som lämnats tillbaka på andra ställen. Butikens regler gäller.
returns-order = Det är en onlineorder
returns-order-title = Vilken order är det?
returns-order-hint = Skanna koden eller skriv numret. Annars kundens namn eller kortets fyra sista siffror.
returns-order-field = Order, kund eller kort
returns-order-of = Retur av order { $order }
returns-order-document = Dess dokument är { $document }.
returns-to-online = { $amount } går tillbaka så som det betalades online.
returns-orders-none = Ingen betald order hittades.
returns-orders-unasked = Centralen kan inte nås: på kund eller kort hittas order bara med nät.
returns-condition-not-collected = Inte hämtat
