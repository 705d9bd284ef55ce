### ui
### Ce qui se dit autrement au Québec et au Canada.

cash-paid-in = Entrée d’argent
cash-paid-out = Sortie d’argent
cash-lift-now = Il y a beaucoup d’argent dans le tiroir : mettez-en au coffre maintenant.
cash-reason = Pour quoi?
cash-mark-lift = Argent au coffre
