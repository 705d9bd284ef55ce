### ui
### A venda: produtos de um lado, o cesto do outro.

sell-search = Procurar produtos
sell-keyboard = Teclado
sell-found =
    { $count ->
        [0] Nada encontrado
        [one] { $count } produto
       *[other] { $count } produtos
    }
sell-found-more = { $count } produtos ou mais
sell-nothing-found = Nenhum produto tem esse nome ou número. Experimente menos letras.
sell-no-products = Ainda não há produtos aqui.
sell-previous-page = Produtos anteriores
sell-next-page = Mais produtos
sell-basket = Cesto
sell-items =
    { $count ->
        [one] { $count } artigo
       *[other] { $count } artigos
    }
sell-empty-title = Pronto para o próximo cliente
sell-empty = Leia um produto, toque num ou procure pelo nome.
sell-total = Total
sell-pay = Pagamento
sell-more = Mais
sell-quantity = Quantidade
sell-one-less = Menos um
sell-one-more = Mais um
sell-discount = Desconto
sell-in-percent = Em %
sell-as-amount = Valor
sell-note = Nota
sell-note-hint = O que deve constar no talão?
sell-remove = Remover
sell-basket-discount = Desconto no cesto
sell-clear-basket = Esvaziar o cesto
sell-clear-ask = Esvaziar todo o cesto?
sell-clear-explain = Tudo é retirado. Nada é vendido.
sell-clear-keep = Manter
sell-weight = Peso
sell-weight-hint = Leia o peso na balança.
sell-open-price = Preço
sell-open-price-hint = Marque o preço da etiqueta.
sell-add = Pôr no cesto
sell-set = Aplicar
sell-choose-variant = Qual?
sell-unknown-title = Este código não é conhecido aqui
sell-unknown-search = Procurar pelo nome
sell-unknown-open = Vender como artigo livre
sell-receipts = Talões: procurar, imprimir de novo, anular
sell-no-sale = Abrir gaveta
sell-sign-out = Terminar sessão
sell-devices = Dispositivos
sell-settings = Definições
sell-all = Tudo
sell-each = { $price } cada
sell-measured = { $quantity } × { $price }
sell-tax = { common-tax } incl. { $amount }
sell-discount-given = Desconto { $amount }
sell-open-item = Artigo livre { $code }
sell-no-sale-reason = Aberta no ecrã, sem motivo indicado
sell-pack-issue = Número { $issue }
sell-pack-lot = Lote { $lot }
sell-pack-serial = N.º { $serial }
sell-pack-expires = Expira em { $day }
sell-pack-best-before = Consumir de preferência até { $day }

sell-subtotal = Subtotal
sell-added-tax = { $tax } { $rate }
sell-not-charged = Imposto não cobrado
sell-explain = De onde vem este total
sell-why = Porquê este preço?
sell-customer-language = Língua do cliente
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = Mais 1 { $article }: «{ $name }» desconta mais { $amount }
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = Mais { $missing } e «{ $name }» desconta { $amount }
sell-coupon = Cupão
sell-coupon-hint = Leia o cupão ou escreva o código.
sell-customer = Cliente
sell-customer-hint = Escreva um nome, um e-mail ou um telefone.
sell-purchases = Últimas compras, em qualquer caixa e na web:
sell-purchases-asking = A perguntar pelas últimas compras.
sell-purchases-offline = A central não responde: as compras não são conhecidas aqui.
sell-purchases-none = Ainda não há compras que a central conheça.
sell-purchases-web = Web
sell-give-back = Devolver { $amount }
sell-voucher = Vale-presente
sell-voucher-hint = Marque o valor: é o que o cliente paga.
sell-voucher-name = Para quem é?
sell-voucher-name-hint = Nome de quem o recebe, ou nada
sell-voucher-anything = Tudo
sell-voucher-find = Procurar um vale
sell-voucher-find-hint = Nome de quem o recebe, como no vale
sell-voucher-search = Procurar
# $day (String) - when it was issued
sell-voucher-issued = Emitido em { $day }
sell-training = Praticar
sell-customer-points = Pontos: { $points } (em { $time })
sell-customer-points-unsure = Pontos: { $points } (data desconhecida)
sell-taken-over = Passado do telefone: { $count }
