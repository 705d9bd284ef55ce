### ui
### Clientes que são registados na caixa.

contact-new = Novo cliente
contact-change = Alterar
contact-name = Nome
contact-phone = Telefone
contact-email = E-mail
contact-street = Rua e número
contact-postcode = Código postal
contact-town = Localidade
contact-ask = Podemos escrever-lhe com novidades e ofertas?
contact-ask-email = E-mail
contact-ask-phone = Telefone
contact-ask-post = Carta
contact-save = Guardar
