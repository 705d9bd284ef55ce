### ui
### Ce qui se dit autrement au Québec et au Canada.

customer-cash = Comptant
customer-discount = Rabais
