### ui
### Les clients que l’on inscrit à la caisse.

contact-new = Nouveau client
contact-change = Modifier
contact-name = Nom
contact-phone = Téléphone
contact-email = E-mail
contact-street = Rue et numéro
contact-postcode = Code postal
contact-town = Ville
contact-ask = Pouvons-nous vous écrire pour nos nouveautés et nos offres ?
contact-ask-email = E-mail
contact-ask-phone = Téléphone
contact-ask-post = Courrier
contact-save = Enregistrer
