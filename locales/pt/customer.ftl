### ui
### A janela virada para o cliente.

customer-welcome = Bem-vindo
customer-total = Total
customer-due = A pagar
customer-cash = Numerário
customer-card = Cartão
customer-discount = Desconto
customer-change = O seu troco
customer-thanks = Obrigado
customer-earlier = { $count ->
    [one] mais { $count } artigo acima
   *[other] mais { $count } artigos acima
}
