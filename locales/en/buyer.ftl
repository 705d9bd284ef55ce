### ui
### Who buys: whom an invoice names, who need not pay a tax, where it is eaten.

buyer-takeaway = Take away
buyer-dine-in = Eat in
buyer-title = Invoice with the buyer's name
buyer-name = Name of the person or company
buyer-number = Tax number
buyer-address = Street and number
buyer-address-more = Town, postcode
buyer-address-country = Country
buyer-explain = Name or tax number is enough where the law asks for no more. The receipt becomes an invoice.
buyer-none = No invoice
buyer-hint = A tax invoice of this size needs the buyer's name.

# $name (String) - the buyer's name or tax number
buyer-named = Invoice for { $name }
buyer-exemption = Buyer free of tax
buyer-exemption-resale = A buyer who sells the goods on
buyer-exemption-exempt-organization = An organisation free of tax
buyer-exemption-status-card = A buyer with a status card
buyer-exemption-status-card-hst = A buyer with a status card (federal part only)
buyer-certificate = Number of the certificate or card
buyer-exemption-none = Charge tax again

# $exemption (String) - which exemption
buyer-exempted = Free of tax: { $exemption }
# $exemption (String) - which exemption
# $certificate (String) - number of the certificate
buyer-exempted-certificate = Free of tax: { $exemption }, { $certificate }
