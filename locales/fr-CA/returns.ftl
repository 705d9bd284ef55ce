### ui
### Ce qui se dit autrement au Québec et au Canada.

returns-of = Retour du reçu { $receipt }
returns-empty-title = Numérisez le reçu
returns-unwound = { $name } accordait { $before } de rabais. Ce que le client garde donne droit à { $after } : on rend la différence en moins.
returns-in-cash = { $amount } est rendu comptant.
