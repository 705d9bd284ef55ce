### ui
### How this till looks and speaks.

settings-title = Réglages
settings-language = Langue
settings-unreviewed = * Les textes de cette langue n’ont pas encore été relus par une personne dont c’est la langue maternelle. Dites-nous ce qui sonne faux.
settings-theme = Couleurs
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-theme-contrast = Contraste fort
settings-text-size = Taille du texte
settings-text-normal = Normale
settings-text-large = Grande
settings-text-largest = Très grande
settings-motion = Animations
settings-motion-on = Affichées
settings-motion-off = Réduites
settings-text-larger = Plus grand
settings-hand = Main
settings-hand-right = Droitier
settings-hand-left = Gaucher
