### ui
### Clientes que se anotan en la caja.

contact-new = Cliente nuevo
contact-change = Cambiar
contact-name = Nombre
contact-phone = Teléfono
contact-email = Correo electrónico
contact-street = Calle y número
contact-postcode = Código postal
contact-town = Población
contact-ask = ¿Podemos escribirle con novedades y ofertas?
contact-ask-email = Correo-e
contact-ask-phone = Teléfono
contact-ask-post = Carta
contact-save = Guardar
