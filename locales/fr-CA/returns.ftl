### ui
### Ce qui se dit autrement au Québec et au Canada.

returns-of = Retour du reçu { $receipt }
returns-empty-title = Numérisez le reçu
returns-empty = Son code est au bas du reçu.
returns-without = Il n’y a pas de reçu
returns-elsewhere-title = Quel est ce reçu?
returns-elsewhere-hint = Numérisez son code, ou tapez le numéro imprimé à côté.
returns-elsewhere-field = Numéro du reçu
returns-article-title = Qu’est-ce qui revient?
returns-article-field = Numérisez l’article, ou tapez son nom ou numéro
returns-rule-other-till = { $receipt } vient d’une autre caisse de ce magasin. Là-bas il est repris au prix payé; ici il compte comme sans reçu.
returns-rule-other-store = { $receipt } vient d’un autre magasin du pays. Là-bas il est repris au prix payé; ici il compte comme sans reçu.
returns-note-field = Qu’y a-t-il à en dire?
returns-pick = Numérisez ce qui revient, ou touchez plus à côté.
returns-unwound = { $name } accordait { $before } de rabais. Ce que le client garde donne droit à { $after } : on rend la différence en moins.
returns-in-cash = { $amount } est rendu comptant.
