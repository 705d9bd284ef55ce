### ui
### En anden person godkender én handling på samme skærm.

approval-title = Godkendelse
approval-how = Vælg, hvem der godkender, og tast pinkoden, eller hold personens adgangskort under scanneren. Du er stadig logget ind.
approval-accept = Godkend
