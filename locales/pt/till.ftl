### O papel da caixa: fundo, entradas e saídas, cofre, contagem, X e Z.

till-opened = FUNDO DE CAIXA
till-paid-in = ENTRADA
till-paid-out = SAÍDA
till-lift = PARA O COFRE
till-counted = CONTAGEM
till-x = RELATÓRIO X
till-z = RELATÓRIO Z { $number }
till-whose = Gaveta de
till-operator = Operador
till-category = Rubrica
till-bag = Saco
till-amount = Valor
till-piece = { $count } × { $value }

till-day = Dia de venda
till-next-day = Dia de venda seguinte
till-began = Desde
till-receipts = Talões
till-no-receipts = nenhum
till-head-sales = Vendas
till-sales = Vendido ({ $count })
till-returns = Devoluções ({ $count })
till-post-voids = Vendas anuladas ({ $count })
till-vouchers = Vales-presente vendidos
till-prepaid = Pago com vales tributados na venda
till-discounts = Descontos incluídos ({ $count })
till-promotions = Promoções incluídas ({ $count })
till-rounding = Arredondamento
till-head-payments = Pagamentos
till-cash = Numerário retido ({ $count })
till-card = Cartão ({ $count })
till-other-tender = { $kind } ({ $count })
till-refund-cash = Devolvido em numerário ({ $count })
till-refund-card = Devolvido no cartão ({ $count })
till-refund-other = Devolvido, { $kind } ({ $count })
till-foreign-cash = { $currency } na gaveta
till-head-taxes = Impostos
till-taxed = { $category } { $rate }
till-tax = imposto incluído
till-head-events = O que mais aconteceu
till-voided = Cestos abandonados ({ $count })
till-line-voids = Linhas retiradas ({ $count })
till-overrides = Preços alterados à mão
till-no-sales = Gaveta aberta sem venda
till-reprints = Talões reimpressos
till-alarms = Gaveta deixada aberta
till-counts = Contagens da gaveta

till-head-drawer = Gaveta
till-float = Fundo
till-float-not-counted = ninguém o contou
till-float-difference = Fundo face ao último fecho
till-cash-kept = Numerário de vendas
till-cash-back = Devolvido em numerário
till-in = Entradas
till-out = Saídas
till-lifts = Para o cofre
till-expected = Previsto
till-count = Contado
till-since-count = Numerário desde a contagem
till-even = Diferença
till-over = A MAIS
till-short = A MENOS
till-carried = Fica na gaveta
till-banked = Para o cofre

till-no-gap = Cada talão tem o seu registo.
till-gap = Talões sem registo: { $numbers }
till-pending =
    { $count ->
        [one] { $count } talão ainda não confirmado pela sede.
       *[other] { $count } talões ainda não confirmados pela sede.
    }
till-head-grand = Desde o início desta caixa
till-grand-sold = Vendido
till-grand-returned = Devolvido
