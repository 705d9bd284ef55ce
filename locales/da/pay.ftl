### ui
### Betalingen.

pay-due = At betale
pay-remaining = Mangler at betale
pay-taken = Modtaget
pay-none-taken = Vælg hvordan kunden betaler. Ved delbetaling tast beløbet først.
pay-cash = Kontant
pay-card = Kort
pay-voucher = Gavekort
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = Tilbage til gavekort …{ $tail }: { $amount }
pay-exact = Lige penge
pay-amount = Beløb
pay-whole = Hele resten
pay-remove = Tag tilbage
pay-back = Tilbage til kurven
pay-card-title = På kortterminalen
pay-card-explain = Tast beløbet på kortterminalen, og lad kunden betale. Hvad siger terminalen?
pay-card-unknown = Det ved jeg ikke
pay-foreign = { $currency } til kurs { $rate }
pay-card-approved = Godkendt
pay-card-declined = Afvist
pay-card-cancel = Betal på anden måde
pay-refund-title = Tilbage til kortet, på terminalen
pay-refund-explain = Vælg returnering på terminalen, tast beløbet og brug kortet, der betalte. Hvad siger terminalen?
pay-refund-approved = Tilbagebetalt
pay-refund-declined = Afvist
pay-refund-cancel = På anden måde
pay-rounding = Afrunding
pay-give-back = Betal tilbage
pay-given = Tilbagebetalt
pay-give-card = { $amount } går tilbage til kortet, der betalte: tryk på Kort.
pay-terminal-title = Kunden betaler på terminalen
pay-terminal-refund-title = Terminalen giver pengene tilbage
pay-terminal-card = Venter på kortet
pay-terminal-customer = Kunden svarer terminalen
pay-terminal-bank = Banken bliver spurgt
pay-terminal-take-card = Kunden tager kortet ud
pay-terminal-wait = Terminalen arbejder
pay-terminal-asking = Forbindelsen røg: terminalen bliver spurgt, hvad der skete
pay-terminal-end = Afslut betalingen
pay-online = Som betalt online
pay-to-online = { $amount } tilbage som betalt online
