### ui

reports-title = Ventes
reports-export = Enregistrer pour un tableur
reports-earlier = Plus tôt
reports-later = Plus tard
reports-day = Jour
reports-week = Semaine
reports-month = Mois
reports-course = Évolution des ventes
reports-categories = Catégories
reports-articles = Produits
reports-operators = Équipe
reports-tenders = Paiement
reports-taxes = Taxes
reports-nothing = Rien n’a été vendu pendant cette période.
reports-sales = Ventes
reports-average = Vente moyenne
reports-pieces = Pièces
reports-discount = Remises
reports-returned = Retours
reports-undone = Ventes annulées
reports-tax = Taxes
reports-margin = Marge

reports-piece-count =
    { $count ->
        [one] { $count } pièce
       *[other] { $count } pièces
    }

reports-sale-count =
    { $count ->
        [one] { $count } vente
       *[other] { $count } ventes
    }

reports-period = du { $from } au { $to }
reports-before = { $period } : { $amount }
reports-more = { $percent } de plus
reports-less = { $percent } de moins
reports-same = Autant
reports-progress = Calcul en cours : { $percent } faits
reports-exported = Enregistré : { $path }
reports-no-category = Sans catégorie
reports-cash = Espèces
reports-card = Carte
reports-voucher = Bons cadeaux
reports-online = Rendu comme payé en ligne
