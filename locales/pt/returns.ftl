### ui
### Artigos que voltam: o ecrã de uma devolução.

returns-title = Devolução
returns-of = Devolução de { $receipt }
returns-empty-title = Leia o talão
returns-look = Procurar a venda
returns-without = Não há talão
returns-elsewhere = É de outra caixa ou loja
returns-elsewhere-title = Que talão é?
returns-elsewhere-hint = Leia o código ou escreva o número ao lado.
returns-elsewhere-field = Número do talão
returns-go-on = Continuar
returns-article-title = O que volta?
returns-article-field = Leia o artigo ou escreva nome ou número
returns-article-other = Outro artigo
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = { $price } cada: o preço mais baixo dos últimos { $days } dias
# $days (Number) - days
returns-rule-price = O que esta caixa não vendeu conta pelo preço mais baixo aqui nos últimos { $days } dias.
# $max (String) - the most
returns-rule-max = Assim devolve-se no máximo { $max }.
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt } é de outra caixa desta loja. Lá vale o preço pago; aqui conta como sem talão.
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt } é de outra loja do país. Lá vale o preço pago; aqui conta como sem talão.
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt } é de outro país: outro vendedor, moeda e imposto. O dinheiro só é devolvido lá. Aqui pode trocar-se: registe artigos de valor pelo menos igual.
returns-note-title = Uma nota para esta linha
returns-note-field = O que há a dizer?
returns-note-set = Guardar a nota
# $code (String) - a coupon
returns-coupon-used = O cupão { $code } continua usado.
returns-counts = Vale
returns-from-receipt = Devolver artigos
returns-why = Porque é devolvido
returns-condition = Estado
returns-pick = Leia o que volta ou toque no mais ao lado.
returns-back = A devolver
returns-confirm = Para o cesto
returns-take-out = Retirar a devolução
returns-line = { $sold } vendido, pode devolver-se { $left }
returns-came-back = Devolvido { $quantity } em { $day }, { $receipt }
returns-unwound = { $name } descontava { $before } no que o cliente levava. O que fica dá { $after }; devolve-se essa diferença a menos.
returns-withdrawn = { $name } fica e custa mais { $amount } sem a promoção.
returns-to-card = { $amount } voltam ao cartão que pagou.
returns-in-cash = { $amount } devolvem-se em numerário.
returns-reason-does-not-fit = Não serve
returns-reason-defective = Com defeito
returns-reason-changed-mind = Mudou de ideias
returns-reason-wrong-article = Artigo errado
returns-reason-other = Outro
returns-condition-as-new = Como novo
returns-condition-opened = Aberto
returns-condition-damaged = Danificado
returns-empty = O código está no fim do talão.
returns-note = Nota
returns-hub-asking = Pergunta-se à central o que foi devolvido noutros locais …
returns-hub-known = O que foi devolvido em qualquer lado está contado até { $time }.
returns-hub-known-in-part = O que a central conhece está contado. Algumas caixas ainda não comunicaram.
returns-hub-unasked = A central não está acessível: não se sabe o que foi devolvido noutras caixas ou online. Valem as regras da loja.
returns-hub-unknown = A central ainda não conhece este recibo: não se sabe o que foi devolvido noutros locais. Valem as regras da loja.
returns-order = É uma encomenda online
returns-order-title = Que encomenda é?
returns-order-hint = Leia o código ou escreva o número. Sem ele, o nome do cliente ou os quatro últimos dígitos do cartão.
returns-order-field = Encomenda, cliente ou cartão
returns-order-of = Devolução da encomenda { $order }
returns-order-document = O seu documento é { $document }.
returns-to-online = { $amount } volta pela via do pagamento online.
returns-orders-none = Nenhuma encomenda paga encontrada.
returns-orders-unasked = A central não responde: pelo cliente ou cartão só se encontra com rede.
returns-condition-not-collected = Não levantado
