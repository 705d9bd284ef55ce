### ui
### En annen person godkjenner én handling på samme skjerm.

approval-title = Godkjenning
approval-how = Velg hvem som godkjenner og tast PIN-koden, eller hold personens adgangskort under skanneren. Du er fortsatt innlogget.
approval-accept = Godkjenn
