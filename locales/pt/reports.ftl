### ui

reports-title = Vendas
reports-export = Guardar para folha de cálculo
reports-earlier = Antes
reports-later = Depois
reports-day = Dia
reports-week = Semana
reports-month = Mês
reports-course = Evolução das vendas
reports-categories = Categorias
reports-articles = Produtos
reports-operators = Equipa
reports-tenders = Pagamento
reports-taxes = Imposto
reports-nothing = Nada foi vendido neste período.
reports-sales = Vendas
reports-average = Venda média
reports-pieces = Peças
reports-discount = Descontos
reports-returned = Devoluções
reports-undone = Vendas anuladas
reports-tax = Imposto
reports-margin = Margem

reports-piece-count =
    { $count ->
        [one] { $count } peça
       *[other] { $count } peças
    }

reports-sale-count =
    { $count ->
        [one] { $count } venda
       *[other] { $count } vendas
    }

reports-period = de { $from } a { $to }
reports-before = { $period }: { $amount }
reports-more = mais { $percent }
reports-less = menos { $percent }
reports-same = Igual
reports-progress = Ainda a somar: { $percent } feito
reports-exported = Guardado: { $path }
reports-no-category = Sem categoria
reports-cash = Numerário
reports-card = Cartão
reports-voucher = Vales
reports-online = Devolvido como online
