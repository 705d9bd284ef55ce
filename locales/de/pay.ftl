### ui
### Taking the money.

pay-due = Zu zahlen
pay-remaining = Noch offen
pay-taken = Erhalten
pay-none-taken = Zahlungsart wählen. Für einen Teil erst den Betrag eintippen.
pay-cash = Bar
pay-card = Karte
pay-voucher = Gutschein
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = Zurück auf Gutschein …{ $tail }: { $amount }
pay-exact = Passend
pay-amount = Betrag
pay-whole = Ganzer Rest
pay-remove = Zurücknehmen
pay-back = Zurück zum Korb
pay-card-title = Am Kartengerät
pay-card-explain = Diesen Betrag am Kartengerät eingeben und den Kunden zahlen lassen. Was meldet das Gerät?
pay-card-unknown = Ich weiß es nicht
# $currency (String) - the currency's code
# $rate (String) - what one of it is taken for
pay-foreign = { $currency } zu { $rate }
pay-card-approved = Genehmigt
pay-card-declined = Abgelehnt
pay-card-cancel = Anders zahlen
pay-refund-title = Zurück auf die Karte, am Kartengerät
pay-refund-explain = Am Kartengerät „Gutschrift“ wählen, diesen Betrag eingeben und die Karte nehmen, die bezahlt hat. Was meldet das Gerät?
pay-refund-approved = Zurückgegeben
pay-refund-declined = Abgelehnt
pay-refund-cancel = Anders zurückgeben
pay-rounding = Rundung
pay-give-back = Zurückgeben
pay-given = Zurückgegeben
pay-give-card = { $amount } gehen auf die Karte zurück, die bezahlt hat: Karte antippen.
pay-terminal-title = Der Kunde zahlt am Kartengerät
pay-terminal-refund-title = Das Kartengerät gibt das Geld zurück
pay-terminal-card = Wartet auf die Karte
pay-terminal-customer = Der Kunde antwortet dem Gerät
pay-terminal-bank = Die Bank wird gefragt
pay-terminal-take-card = Der Kunde nimmt die Karte heraus
pay-terminal-wait = Das Gerät arbeitet
pay-terminal-asking = Die Verbindung brach ab: das Gerät wird gefragt, was daraus wurde
pay-terminal-end = Zahlung beenden
pay-online = Wie online bezahlt
pay-to-online = { $amount } zurück wie online bezahlt
