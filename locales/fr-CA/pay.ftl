### ui
### Ce qui se dit autrement au Québec et au Canada.

pay-cash = Comptant
pay-card-explain = Tapez ce montant sur le terminal et laissez le client payer. Que dit le terminal?
