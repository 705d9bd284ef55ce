### ui
### Taking the money.

pay-due = Zu zahlen
pay-remaining = Noch offen
pay-taken = Erhalten
pay-none-taken = Zahlungsart wählen. Für einen Teil erst den Betrag eintippen.
pay-cash = Bar
pay-card = Karte
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
pay-rounding = Rundung
pay-give-back = Zurückgeben
pay-given = Zurückgegeben
pay-give-card = Geben Sie { $amount } am Kartenterminal zurück und tippen Sie dann auf Karte.
