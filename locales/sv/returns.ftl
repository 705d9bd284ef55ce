### ui
### Varor kommer tillbaka: returskärmen.

returns-title = Retur
returns-of = Retur från { $receipt }
returns-empty-title = Skanna kvittot
returns-look = Sök köpet
returns-from-receipt = Returnera varor
returns-why = Orsak till returen
returns-condition = Skick
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
