### ui
### La caisse que les clients utilisent eux-mêmes.

self-checkout-title = Caisse libre-service
self-checkout-start = Lancer le libre-service
self-checkout-welcome = Scannez votre premier article
self-checkout-card-hint = Paiement par carte uniquement
self-checkout-pay = Payer par carte
self-checkout-help = Appeler le personnel
self-checkout-staff = Personnel
self-checkout-called = Quelqu’un arrive.
self-checkout-called-age = Une partie de vos achats n’est pas vendue à tous. Un membre du personnel vérifie et confirme.
self-checkout-called-payment = Personne ne sait encore si votre carte a été débitée. Quelqu’un vérifie ; ne payez pas de nouveau.
self-checkout-called-goods = Cet article demande l’aide du personnel, qui arrive.
self-checkout-cancel-call = Je n’ai plus besoin d’aide
self-checkout-age-fine = Personnel : âge suffisant
self-checkout-age-young = Personnel : trop jeune
self-checkout-still-there = Êtes-vous toujours là ?
self-checkout-still-there-hint = Sinon vos articles sont mis de côté et le personnel vous aidera.
self-checkout-go-on = Oui, continuer
self-checkout-follow-terminal = Suivez le terminal de paiement
self-checkout-thanks = Merci
self-checkout-finish = Terminé
self-checkout-paper = Imprimer le ticket
self-checkout-no-terminal = Le terminal de paiement n’est pas prêt. Appelez le personnel.
self-checkout-parked = Libre-service
self-checkout-saved = Vous économisez { $amount }
