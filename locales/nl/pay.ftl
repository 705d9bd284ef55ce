### ui
### Afrekenen.

pay-due = Te betalen
pay-remaining = Nog te betalen
pay-taken = Ontvangen
pay-none-taken = Kies hoe de klant betaalt. Toets voor een deel eerst het bedrag in.
pay-cash = Contant
pay-card = Pin
pay-voucher = Cadeaubon
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = Terug op cadeaubon …{ $tail }: { $amount }
pay-exact = Gepast
pay-amount = Bedrag
pay-whole = Alles wat openstaat
pay-remove = Terugnemen
pay-back = Terug naar de mand
pay-card-title = Op de pinautomaat
pay-card-explain = Toets dit bedrag in op de pinautomaat en laat de klant betalen. Wat zegt de automaat?
pay-card-unknown = Ik weet het niet
pay-foreign = { $currency } tegen { $rate }
pay-card-approved = Goedgekeurd
pay-card-declined = Geweigerd
pay-card-cancel = Anders betalen
pay-refund-title = Terug naar de kaart, op de pinautomaat
pay-refund-explain = Kies terugbetaling op de pinautomaat, typ dit bedrag en gebruik de kaart die betaalde. Wat zegt de pinautomaat?
pay-refund-approved = Terugbetaald
pay-refund-declined = Geweigerd
pay-refund-cancel = Anders
pay-rounding = Afronding
pay-give-back = Teruggeven
pay-given = Teruggegeven
pay-give-card = { $amount } gaat terug naar de kaart die betaalde: tik op Pin.
pay-terminal-title = De klant betaalt op de pinautomaat
pay-terminal-refund-title = De pinautomaat geeft het geld terug
pay-terminal-card = Wacht op de kaart
pay-terminal-customer = De klant antwoordt de automaat
pay-terminal-bank = De bank wordt gevraagd
pay-terminal-take-card = De klant neemt de kaart uit
pay-terminal-wait = De automaat is bezig
pay-terminal-asking = De verbinding viel weg: de automaat wordt gevraagd wat ervan werd
pay-terminal-end = Betaling beëindigen
pay-online = Zoals online betaald
pay-to-online = { $amount } terug zoals online betaald
