### Da dove viene un totale, una frase per passo.

explain-lines = Le righe fanno { $amount }.
explain-discount = Lo sconto sul carrello toglie { $amount }.
explain-rounded-rate = { $tax } è arrotondata una volta per aliquota: da { $exact } a { $rounded }.
explain-rounded-document = { $tax } è arrotondata una volta per tutta la vendita: da { $exact } a { $rounded }.
explain-rounded-line = { $tax } di questa riga è arrotondata da { $exact } a { $rounded }.
explain-each-line = L’imposta è arrotondata su ogni riga.
explain-mode-half-up = La metà è arrotondata per eccesso.
explain-mode-half-down = La metà è arrotondata per difetto.
explain-mode-half-even = La metà è arrotondata al pari più vicino.
explain-mode-up = Ogni frazione è arrotondata per eccesso.
explain-mode-down = Ogni frazione è tagliata.
explain-added = Si aggiunge { $name }: { $amount }.
explain-cash = Pagato in contanti è arrotondato a { $amount }.
explain-price-one = Il prezzo è { $amount }.
explain-price = { $quantity } × { $price } fa { $amount }.
explain-label-price = L’etichetta della confezione dice { $amount }.
explain-line-discount = Lo sconto della riga toglie { $amount }.
explain-basket-discount = La sua parte dello sconto sul carrello è { $amount }.
explain-left = Restano { $amount }.
explain-levy-inside = Il prezzo comprende { $levy }: { $amount }. Fonte: { $source }
explain-levy-on-top = Si aggiunge { $levy }: { $amount }. Fonte: { $source }
explain-tax-inside = { $tax } al { $rate } è dentro il prezzo: { $exact } su { $base } senza imposta.
explain-tax-on-top = Si aggiunge { $tax } al { $rate }: { $exact } su { $base } senza imposta.
explain-tax-zero = { $tax } è { $rate }: niente.
explain-place-dine-in = Questa aliquota vale per ciò che si consuma qui.
explain-place-takeaway = Questa aliquota vale per ciò che si porta via.
explain-holiday = È l’aliquota del periodo «{ $name }».
explain-since = Questa aliquota vale dal { $day }. Fonte: { $source }
explain-since-unchecked = Questa aliquota vale dal { $day }. Fonte che nessuno ha verificato: { $source }
explain-share = Di { $tax }, arrotondata una volta, questa riga porta { $amount }.
explain-exempted = Chi compra non paga { $tax } di { $amount }: certificato { $certificate }.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = “{ $name }” toglie { $amount }.
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = “{ $name }” non si applica: “{ $winner }” toglie di più e ne vale una sola.
# $name (String) - the promotion
explain-promotion-incomplete = “{ $name }” richiede altri suoi articoli.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = A “{ $name }” mancano { $amount }.
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = “{ $name }” inizia il { $day }.
# $name (String) - the promotion
explain-promotion-weekday = “{ $name }” non vale in questo giorno della settimana.
# $name (String) - the promotion
explain-promotion-hours = “{ $name }” non vale a quest’ora.
# $name (String) - the promotion
explain-promotion-customers = “{ $name }” è per un gruppo di clienti.
# $name (String) - the promotion
explain-promotion-coupon = “{ $name }” richiede un buono.
