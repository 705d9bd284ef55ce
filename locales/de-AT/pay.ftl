### ui
### Was in Österreich anders heißt.

pay-card-title = An der Bankomatkassa
pay-card-explain = Diesen Betrag an der Bankomatkassa eingeben und den Kunden zahlen lassen. Was meldet sie?
