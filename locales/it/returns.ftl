### ui
### Torna della merce: lo schermo di un reso.

returns-title = Reso
returns-of = Reso da { $receipt }
returns-empty-title = Scansioni lo scontrino
returns-look = Cerca la vendita
returns-from-receipt = Fai un reso
returns-why = Motivo del reso
returns-condition = Stato
returns-back = Da rimborsare
returns-confirm = Nel carrello
returns-take-out = Togli il reso
returns-line = { $sold } venduto, si può rendere { $left }
returns-came-back = Reso { $quantity } il { $day }, { $receipt }
returns-unwound = { $name } toglieva { $before } da quello che aveva il cliente. Quello che tiene dà { $after }; si rimborsa la differenza in meno.
returns-withdrawn = { $name } resta e costa { $amount } in più senza la promozione.
returns-to-card = { $amount } tornano sulla carta che ha pagato.
returns-in-cash = { $amount } si rimborsano in contanti.
returns-reason-does-not-fit = Misura sbagliata
returns-reason-defective = Difettoso
returns-reason-changed-mind = Ripensamento
returns-reason-wrong-article = Sbagliato
returns-reason-other = Altro
returns-condition-as-new = Come nuovo
returns-condition-opened = Aperto
returns-condition-damaged = Danneggiato
returns-empty = Il codice è in fondo allo scontrino.
returns-note = Nota
