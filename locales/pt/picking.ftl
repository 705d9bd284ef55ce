### ui
### As encomendas são preparadas: o que ir buscar, para que caixa, e o que fazer se não houver.

picking-title = Preparar encomendas
picking-choose = Leia o que tira. É dito em que cesto vai.
picking-done = Está tudo preparado. Embale e diga que está pronto.
picking-box = Cesto { $box }
picking-of = { $done } de { $due }
picking-on-hand = Devia haver: { $quantity }
picking-one = Tirei um
picking-all = Tirei os { $quantity }
picking-put-back = Um volta ao lugar
picking-missing = Não há
picking-count = Quantos há na prateleira?
picking-no-count = Não contei
picking-count-is = Há tantos
picking-settle = Não há. O que quer o cliente?
picking-refund = O dinheiro de volta
picking-other-store = Levantar noutra loja
picking-instead = Levar outra coisa
picking-found = Afinal há
picking-instead-scan = Leia o que é levado em vez disso.
picking-instead-costs = { $article }, por { $amount }: o cliente nunca paga mais do que antes.
picking-consent = Como concordou o cliente?
picking-consent-phone = Por telefone
picking-consent-message = Por escrito
picking-consent-in-person = Está aqui
picking-no-store = Não se conhece outra loja que o tenha.
picking-taken = { $name } prepara isto
picking-unasked = A central não responde: um colega pode estar a preparar o mesmo.
picking-asking = Os colegas são avisados de que prepara estas …
picking-not-there = Não há: { $quantity }
picking-bags = Sacos
picking-ready = Pronta
picking-is-ready = A encomenda { $order } está pronta. O cliente é avisado.
picking-picked = { $order }: no cesto { $box }.
