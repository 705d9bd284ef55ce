### ui
### Words that stand on many screens.

common-language = Français
common-yes = Oui
common-no = Non
common-ok = OK
common-cancel = Annuler
common-back = Retour
common-next = Suivant
common-close = Fermer
common-clear = Effacer
common-delete = Supprimer
common-done = Terminé
common-search = Rechercher
common-continue = Continuer
common-try-again = Réessayer
common-none = Aucun
common-on = Activé
common-off = Désactivé
common-tax = TVA

## How a piece is counted.

common-unit-each = pièce

## Counted things.

common-items =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
