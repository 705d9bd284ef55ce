### Ce qui se dit autrement au Québec et au Canada.

explain-discount = Le rabais sur le panier retire { $amount }.
explain-cash = Payé comptant, il est arrondi à { $amount }.
explain-line-discount = Le rabais de la ligne retire { $amount }.
explain-basket-discount = Sa part du rabais sur le panier est de { $amount }.
