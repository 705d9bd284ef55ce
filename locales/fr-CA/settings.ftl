### ui
### Ce qui se dit autrement au Québec et au Canada.

settings-title = Paramètres
