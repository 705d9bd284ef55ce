### O que se imprime: talões e página de teste.

receipt-phone = Tel. { $number }
receipt-tax-number = { $label } { $number }

receipt-title-receipt = Talão
receipt-title-tax-invoice = Fatura
receipt-title-invoice = Fatura
receipt-title-simplified-invoice = Fatura simplificada
receipt-title-sales-receipt = Talão de venda
receipt-duplicate = 2.ª VIA { $copy }
receipt-practice = TREINO
receipt-practice-worth = SEM VALOR
receipt-number = Talão n.º
receipt-date = Data
receipt-operator = Atendido por
receipt-workstation = Caixa

receipt-quantity = { $quantity } x { $price }
receipt-discount = Desconto
receipt-discount-percent = Desconto { $rate }

receipt-subtotal = Subtotal
receipt-total = TOTAL
receipt-rounding = Arredondamento
receipt-cash = Numerário
receipt-card = Cartão
receipt-voucher = Vale
receipt-change = Troco
receipt-items =
    { $count ->
        [one] { $count } artigo
       *[other] { $count } artigos
    }

receipt-tax = IVA
receipt-tax-included = IVA incluído
receipt-tax-rate = Taxa
receipt-tax-net = Base
receipt-tax-gross = Com IVA
receipt-tax-sum = Total
receipt-tax-row = { $mark } { $rate }
receipt-tax-mark = { $mark } Preço com IVA de { $rate } incluído

receipt-keep = Guarde este talão como prova de compra.

receipt-post-void = VENDA ANULADA
receipt-post-void-sale = Talão anulado
receipt-post-void-total = Total da venda
receipt-reason = Motivo
receipt-refund = REEMBOLSO
receipt-refund-cash = Reembolsado em numerário
receipt-refund-card = Reembolsado no cartão
receipt-signature = Assinatura

receipt-no-sale = ABERTURA SEM VENDA
receipt-opened-by = Gaveta aberta por

receipt-test = Página de teste
receipt-test-printer = Impressora
receipt-test-width =
    { $count ->
        [one] { $count } carácter por linha:
       *[other] { $count } caracteres por linha:
    }
receipt-test-left = Esquerda
receipt-test-centre = Centro
receipt-test-right = Direita
receipt-test-bold = Negrito
receipt-test-underlined = Sublinhado
receipt-test-tall = Alto
receipt-test-letters = Letras e sinais: { $letters }
receipt-test-qr = Código QR
receipt-test-barcode = Código de barras
receipt-test-good = Se consegue ler tudo isto, a impressora está bem configurada.
receipt-issue = Número { $issue }
receipt-serial = N.º de série { $serial }
receipt-invoice-number = Fatura n.º
receipt-supplied = Data de entrega
receipt-buyer = Comprador
receipt-buyer-number = N.º fiscal { $number }
receipt-line-net = sem imposto { $net }, taxa { $rate }
receipt-levy = { $levy } { $count } x { $each }
receipt-levy-included = inclui { $levy } { $amount }
receipt-tax-charge = { $label } { $rate }
receipt-exempted = Imposto não cobrado
receipt-exemption = Isenção n.º
receipt-tax-outside = Não sujeito
receipt-reduced-rate = { $mark } Artigos à taxa reduzida

receipt-link-save = Guardar como PDF
receipt-link-gone = Este recibo já não está aqui
receipt-link-gone-why = As ligações funcionam durante um tempo limitado. Peça outro recibo na loja.
receipt-foreign = { $given } a { $rate }
receipt-instead-of = em vez de { $price }
receipt-parked = CESTO EM ESPERA
receipt-parked-unpaid = Não pago. Isto não é um talão de venda.
receipt-gift = TALÃO DE OFERTA
receipt-gift-exchange = Com este talão pode trocar os artigos.
receipt-gift-no-receipt = Não é comprovativo de pagamento.
receipt-title-return = Talão de devolução
receipt-return-of = Devolvido, do talão { $receipt } de { $day }:
receipt-return-elsewhere = Devolvido, do talão { $receipt }:
receipt-return-without = Devolvido sem talão:
receipt-return-kept = { $name } fica, ao preço próprio
receipt-items-back =
    { $count ->
        [one] { $count } artigo devolvido
       *[other] { $count } artigos devolvidos
    }
receipt-saved = Poupou
receipt-title-credit-note = Nota de crédito
receipt-return-reason-does-not-fit = Não serve
receipt-return-reason-defective = Com defeito
receipt-return-reason-changed-mind = Mudou de ideias
receipt-return-reason-wrong-article = Artigo errado
receipt-return-reason-other = Outro motivo
# $name (String) - a promotion
# $before (String) - what it took off before
# $after (String) - what it takes off now
receipt-return-unwound = { $name }: descontava { $before }, agora { $after }
# $amount (String) - what discounts had taken off
receipt-return-off = menos os seus descontos de { $amount }
receipt-returned = Devolvido
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = Terminal { $reference }
receipt-voucher-of = Vale terminado em { $tail }
receipt-voucher-sold = Vale-presente
receipt-voucher-worth = Valor
receipt-voucher-whose = Para { $name }
receipt-voucher-goods = Só para { $goods }
# $day (String) - the last day on which it can be spent
receipt-voucher-until = Pode ser usado até { $day }
receipt-voucher-unending = Sem prazo de validade
receipt-voucher-keep = Quem tiver este código pode usá-lo. Guarde-o como se fosse dinheiro.
receipt-prepaid = Vale, tributado na venda
receipt-refund-online = Devolvido como pago online
receipt-return-order = Devolvido, da encomenda online { $order } de { $day }:
receipt-return-document = Documento original { $document }
receipt-pick-ticket = A PREPARAR
receipt-order-promised = Prometida para
receipt-bag = Saco { $bag } de { $bags }
receipt-hand-over = ENTREGUE
receipt-order = Encomenda
receipt-order-name = Cliente
receipt-order-proxy = Levantada por
receipt-order-collect = Encomenda { $order }, a levantar em { $store }
receipt-order-send = Encomenda { $order }, enviada de { $store }
receipt-parcel-to = DESTINATÁRIO
receipt-parcel-from = REMETENTE
receipt-parcel-number = Número do volume
receipt-parcel = Volume { $parcel } de { $parcels }
