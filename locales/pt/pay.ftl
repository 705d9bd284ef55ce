### ui
### O pagamento.

pay-due = A pagar
pay-remaining = Falta pagar
pay-taken = Recebido
pay-none-taken = Escolha como o cliente paga. Para uma parte, marque antes o valor.
pay-cash = Numerário
pay-card = Cartão
pay-voucher = Vale
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = De volta ao vale …{ $tail }: { $amount }
pay-exact = Certo
pay-amount = Valor
pay-whole = Tudo o que falta
pay-remove = Retirar
pay-back = Voltar ao cesto
pay-card-title = No terminal multibanco
pay-card-explain = Marque este valor no terminal multibanco e deixe o cliente pagar. O que diz o terminal?
pay-card-unknown = Não sei
pay-foreign = { $currency } a { $rate }
pay-card-approved = Aceite
pay-card-declined = Recusado
pay-card-cancel = Pagar de outra forma
pay-refund-title = Devolver ao cartão, no terminal
pay-refund-explain = Escolha reembolso no terminal multibanco, marque este valor e use o cartão que pagou. O que diz o terminal?
pay-refund-approved = Devolvido
pay-refund-declined = Recusado
pay-refund-cancel = De outro modo
pay-rounding = Arredondamento
pay-give-back = Devolver
pay-given = Devolvido
pay-give-card = { $amount } volta ao cartão que pagou: toque em Cartão.
pay-terminal-title = O cliente paga no terminal
pay-terminal-refund-title = O terminal devolve o dinheiro
pay-terminal-card = À espera do cartão
pay-terminal-customer = O cliente responde ao terminal
pay-terminal-bank = Pergunta-se ao banco
pay-terminal-take-card = O cliente retira o cartão
pay-terminal-wait = O terminal está a trabalhar
pay-terminal-asking = A ligação caiu: pergunta-se ao terminal o que aconteceu
pay-terminal-end = Terminar o pagamento
pay-online = Como pago online
pay-to-online = { $amount } como pago online
