### ui
### Quién compra: a quién nombra una factura, quién no paga un impuesto, dónde se come.

buyer-takeaway = Para llevar
buyer-dine-in = Tomar aquí
buyer-title = Factura con nombre
buyer-name = Nombre de la persona o empresa
buyer-number = Número fiscal
buyer-address = Calle y número
buyer-address-more = Código postal, ciudad
buyer-address-country = País
buyer-explain = Basta el nombre o el número fiscal donde la ley no pide más. El tique pasa a ser una factura.
buyer-none = Sin factura
buyer-hint = Una factura de este importe necesita el nombre del comprador.
buyer-named = Factura para { $name }
buyer-exemption = Comprador exento
buyer-exemption-resale = Un comprador que revende los artículos
buyer-exemption-exempt-organization = Una organización exenta
buyer-exemption-status-card = Un comprador con tarjeta de estatus
buyer-exemption-status-card-hst = Un comprador con tarjeta de estatus (solo la parte federal)
buyer-certificate = Número del certificado o de la tarjeta
buyer-exemption-none = Volver a cobrar impuesto
buyer-exempted = Exento: { $exemption }
buyer-exempted-certificate = Exento: { $exemption }, { $certificate }
