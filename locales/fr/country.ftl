### ui
### Les règles du pays telles que ce magasin les applique.

country-title = Pays et taxes
country-next = Prochain changement de loi
country-rules = Règles
country-rates = Taux du jour
country-star = * Personne n’a encore lu la source de ce taux. Faites-le confirmer.
country-unchecked = Non vérifié
country-unchecked-count =
    { $count ->
        [0] Tout est vérifié
        [one] { $count } donnée non vérifiée
       *[other] { $count } données non vérifiées
    }
country-unchecked-explain = Cela a été écrit de mémoire. Faites-le confirmer par quelqu’un qui connaît la loi avant de vous y fier.
country-wrong = Quelque chose ne va pas dans les fichiers de la caisse. Touchez pour lire quoi.
