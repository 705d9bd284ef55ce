### ui
### Chi compra: chi nomina la fattura, chi non paga una imposta, dove si mangia.

buyer-takeaway = Da asporto
buyer-dine-in = Sul posto
buyer-title = Fattura con nome
buyer-name = Nome della persona o ditta
buyer-number = Codice fiscale o partita IVA
buyer-address = Via e numero
buyer-address-more = CAP, città
buyer-address-country = Paese
buyer-explain = Basta il nome o il codice fiscale dove la legge non chiede altro. Lo scontrino diventa una fattura.
buyer-none = Nessuna fattura
buyer-hint = Una fattura di questo importo richiede il nome di chi compra.
buyer-named = Fattura per { $name }
buyer-exemption = Cliente esente
buyer-exemption-resale = Chi rivende la merce
buyer-exemption-exempt-organization = Un ente esente
buyer-exemption-status-card = Chi ha una status card
buyer-exemption-status-card-hst = Chi ha una status card (solo la parte federale)
buyer-certificate = Numero del certificato o della tessera
buyer-exemption-none = Addebita di nuovo l’imposta
buyer-exempted = Esente: { $exemption }
buyer-exempted-certificate = Esente: { $exemption }, { $certificate }
