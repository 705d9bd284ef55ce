### ui
### Ce qui se dit autrement au Québec et au Canada.

counter-check-hint = Numérisez un article. Il n’est pas enregistré.
counter-age-born = Né(e) le { $day } ou avant?
counter-serial-hint = Numérisez ou saisissez le numéro de cette pièce
counter-payment = La carte a-t-elle été débitée?
counter-payment-explain = Regardez le dernier reçu ou le journal du terminal, ou appelez le prestataire. Ne reprenez pas la carte avant de savoir.
counter-payment-reason = Qu’est-ce qui le montre? Numéro, journal
counter-refund = La carte a-t-elle été remboursée?
counter-refund-explain = Regardez le dernier reçu ou le journal du terminal, ou appelez le prestataire. Ne rendez rien d’autre avant de savoir.
counter-reason-own = Pourquoi un autre prix?
