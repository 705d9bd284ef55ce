### ui
### Artigos que voltam: o ecrã de uma devolução.

returns-title = Devolução
returns-of = Devolução de { $receipt }
returns-empty-title = Leia o talão
returns-look = Procurar a venda
returns-from-receipt = Devolver artigos
returns-why = Porque é devolvido
returns-condition = Estado
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
