### ui
### Quem compra: quem a fatura nomeia, quem não paga um imposto, onde se come.

buyer-takeaway = Para levar
buyer-dine-in = Comer aqui
buyer-title = Fatura com nome
buyer-name = Nome da pessoa ou empresa
buyer-number = Número de contribuinte
buyer-address = Rua e número
buyer-address-more = Código postal, localidade
buyer-address-country = País
buyer-explain = Basta o nome ou o número onde a lei não pede mais. O talão passa a fatura.
buyer-none = Sem fatura
buyer-hint = Uma fatura deste valor precisa do nome do comprador.
buyer-named = Fatura para { $name }
buyer-exemption = Comprador isento
buyer-exemption-resale = Um comprador que revende os artigos
buyer-exemption-exempt-organization = Uma organização isenta
buyer-exemption-status-card = Um comprador com cartão de estatuto
buyer-exemption-status-card-hst = Um comprador com cartão de estatuto (só a parte federal)
buyer-certificate = Número do certificado ou do cartão
buyer-exemption-none = Voltar a cobrar imposto
buyer-exempted = Isento: { $exemption }
buyer-exempted-certificate = Isento: { $exemption }, { $certificate }
