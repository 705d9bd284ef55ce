### ui
### Betalningen.

pay-due = Att betala
pay-remaining = Kvar att betala
pay-taken = Mottaget
pay-none-taken = Välj hur kunden betalar. För en del, skriv beloppet först.
pay-cash = Kontant
pay-card = Kort
pay-voucher = Presentkort
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = Tillbaka till presentkort …{ $tail }: { $amount }
pay-exact = Jämnt
pay-amount = Belopp
pay-whole = Allt som är kvar
pay-remove = Ta tillbaka
pay-back = Tillbaka till korgen
pay-card-title = På kortterminalen
pay-card-explain = Slå in beloppet på kortterminalen och låt kunden betala. Vad säger terminalen?
pay-card-unknown = Jag vet inte
pay-foreign = { $currency } till kurs { $rate }
pay-card-approved = Godkänt
pay-card-declined = Nekat
pay-card-cancel = Betala på annat sätt
pay-refund-title = Tillbaka till kortet, på terminalen
pay-refund-explain = Välj återbetalning på terminalen, skriv beloppet och använd kortet som betalade. Vad säger terminalen?
pay-refund-approved = Återbetalt
pay-refund-declined = Nekat
pay-refund-cancel = På annat sätt
pay-rounding = Öresavrundning
pay-give-back = Ge tillbaka
pay-given = Återbetalt
pay-give-card = { $amount } går tillbaka till kortet som betalade: tryck på Kort.
pay-terminal-title = Kunden betalar på terminalen
pay-terminal-refund-title = Terminalen ger tillbaka pengarna
pay-terminal-card = Väntar på kortet
pay-terminal-customer = Kunden svarar terminalen
pay-terminal-bank = Banken tillfrågas
pay-terminal-take-card = Kunden tar ut kortet
pay-terminal-wait = Terminalen arbetar
pay-terminal-asking = Förbindelsen bröts: terminalen tillfrågas vad som hände
pay-terminal-end = Avsluta betalningen
pay-online = Som betalt online
pay-to-online = { $amount } tillbaka som betalt online
