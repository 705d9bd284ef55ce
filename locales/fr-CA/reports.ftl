### ui
### Ce qui se dit autrement au Québec et au Canada.

reports-discount = Rabais
reports-cash = Comptant
