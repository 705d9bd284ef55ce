### ui
### Vendas anteriores: procurar, ver, imprimir de novo, anular.

receipts-title = Talões
receipts-search = Número, valor, artigo ou dia
receipts-any-day = Qualquer dia
receipts-day-earlier = O dia anterior
receipts-day-later = O dia seguinte
receipts-newer = Mais recentes
receipts-older = Mais antigas
receipts-searching = A procurar nas vendas anteriores…
receipts-no-sales = Ainda não se vendeu nada nesta caixa.
receipts-nothing-found = Nenhuma venda corresponde. Experimente o número ou o valor do talão, menos palavras ou qualquer dia.
receipts-choose = Toque numa venda para a ver ou leia o talão.
receipts-served = { $when } · { $operator }
receipts-voided = Anulada
receipts-voided-by = Esta venda foi anulada com { $slip }. Já não conta.
receipts-tax = { common-tax } { $rate } sobre { $net }
receipts-gift = Talão de oferta
receipts-reprint = Imprimir de novo
receipts-void = Anular venda
receipts-void-ask = Anular a venda { $number }? O dinheiro volta para o cliente.
receipts-void-keep = Manter a venda
receipts-void-reason = Anulada no ecrã, sem motivo indicado
receipts-void-done = A venda { $number } está anulada.
receipts-void-cash-back = Devolva { $amount } em numerário.
receipts-void-card-back = Devolva { $amount } no terminal multibanco.
receipts-card-first = Termine primeiro o pagamento com cartão e depois leia de novo o talão.
