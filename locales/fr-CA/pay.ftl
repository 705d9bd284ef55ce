### ui
### Ce qui se dit autrement au Québec et au Canada.

pay-cash = Comptant
pay-card-explain = Tapez ce montant sur le terminal et laissez le client payer. Que dit le terminal?
pay-refund-explain = Choisissez remboursement sur le terminal, tapez ce montant et prenez la carte qui a payé. Que dit le terminal?
