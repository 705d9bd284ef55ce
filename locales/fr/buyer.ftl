### ui
### Qui achète : qui la facture nomme, qui ne paie pas une taxe, où l’on mange.

buyer-takeaway = À emporter
buyer-dine-in = Sur place
buyer-title = Facture nominative
buyer-name = Nom de la personne ou de la société
buyer-number = Numéro fiscal
buyer-address = Numéro et rue
buyer-address-more = Code postal, ville
buyer-address-country = Pays
buyer-explain = Le nom ou le numéro suffit si la loi n’en demande pas plus. Le ticket devient une facture.
buyer-none = Pas de facture
buyer-hint = Une facture de ce montant doit nommer l’acheteur.
buyer-named = Facture pour { $name }
buyer-exemption = Acheteur exonéré
buyer-exemption-resale = Un acheteur qui revend les articles
buyer-exemption-exempt-organization = Un organisme exonéré
buyer-exemption-status-card = Un acheteur avec une carte de statut
buyer-exemption-status-card-hst = Un acheteur avec une carte de statut (part fédérale seule)
buyer-certificate = Numéro du certificat ou de la carte
buyer-exemption-none = Facturer la taxe
buyer-exempted = Exonéré : { $exemption }
buyer-exempted-certificate = Exonéré : { $exemption }, { $certificate }
