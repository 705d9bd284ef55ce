### ui
### Words that stand on many screens.

common-language = Français
common-ok = OK
common-cancel = Annuler
common-back = Retour
common-close = Fermer
common-clear = Effacer
common-tax = TVA
