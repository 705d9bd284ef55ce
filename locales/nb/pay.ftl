### ui
### Betalingen.

pay-due = Å betale
pay-remaining = Gjenstår å betale
pay-taken = Mottatt
pay-none-taken = Velg hvordan kunden betaler. For en del, tast beløpet først.
pay-cash = Kontant
pay-card = Kort
pay-voucher = Gavekort
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = Tilbake til gavekort …{ $tail }: { $amount }
pay-exact = Nøyaktig
pay-amount = Beløp
pay-whole = Alt som gjenstår
pay-remove = Ta tilbake
pay-back = Tilbake til kurven
pay-card-title = På kortterminalen
pay-card-explain = Tast beløpet på kortterminalen og la kunden betale. Hva sier terminalen?
pay-card-unknown = Jeg vet ikke
pay-foreign = { $currency } til kurs { $rate }
pay-card-approved = Godkjent
pay-card-declined = Avvist
pay-card-cancel = Betal på annen måte
pay-refund-title = Tilbake til kortet, på terminalen
pay-refund-explain = Velg refusjon på terminalen, tast beløpet og bruk kortet som betalte. Hva sier terminalen?
pay-refund-approved = Tilbakebetalt
pay-refund-declined = Avvist
pay-refund-cancel = På annen måte
pay-rounding = Øreavrunding
pay-give-back = Betal tilbake
pay-given = Tilbakebetalt
pay-give-card = { $amount } går tilbake til kortet som betalte: trykk på Kort.
pay-terminal-title = Kunden betaler på terminalen
pay-terminal-refund-title = Terminalen gir pengene tilbake
pay-terminal-card = Venter på kortet
pay-terminal-customer = Kunden svarer terminalen
pay-terminal-bank = Banken blir spurt
pay-terminal-take-card = Kunden tar ut kortet
pay-terminal-wait = Terminalen arbeider
pay-terminal-asking = Forbindelsen ble brutt: terminalen blir spurt hva som skjedde
pay-terminal-end = Avslutt betalingen
pay-online = Som betalt på nett
pay-to-online = { $amount } tilbake som betalt på nett
