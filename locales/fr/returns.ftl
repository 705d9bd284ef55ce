### ui

returns-title = Retour
returns-of = Retour du ticket { $receipt }
returns-empty-title = Scannez le ticket
returns-empty = Son code est en bas du papier. Sans lui, cherchez la vente par jour, montant ou article.
returns-look = Chercher la vente
returns-from-receipt = Reprendre des articles
returns-why = Motif du retour
returns-condition = État
returns-back = À rendre
returns-confirm = Mettre au panier
returns-take-out = Retirer le retour
returns-line = { $sold } vendu, { $left } à reprendre au plus
returns-came-back = { $quantity } repris le { $day }, { $receipt }
returns-unwound = { $name } accordait { $before } de remise. Ce que le client garde donne droit à { $after } : on rend la différence en moins.
returns-withdrawn = { $name } est gardé et coûte { $amount } de plus sans la promotion.
returns-to-card = { $amount } revient sur la carte qui a payé.
returns-in-cash = { $amount } est rendu en espèces.
returns-reason-does-not-fit = Taille
returns-reason-defective = Défectueux
returns-reason-changed-mind = Changé d’avis
returns-reason-wrong-article = Mauvais article
returns-reason-other = Autre
returns-condition-as-new = Neuf
returns-condition-opened = Ouvert
returns-condition-damaged = Abîmé
