### ui
### Ce qui se dit autrement au Québec et au Canada.

buyer-explain = Le nom ou le numéro suffit si la loi n’en demande pas plus. Le reçu devient une facture.
