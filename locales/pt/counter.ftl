### ui
### O que está à mão junto do cesto: cestos em espera, preços, idades, números de série, pagamentos com cartão em aberto.

counter-park = Pôr este cesto em espera
counter-park-hint = Um nome ou a roupa, se quiser
counter-park-now = Em espera
counter-park-print = Em espera com papel
counter-parked = Cestos em espera
counter-parked-none = Não há cestos em espera.
counter-recall = Retomar
counter-abandon = Abandonar
counter-abandon-reason = Abandonado na caixa
counter-price-changed = Mantém-se o preço combinado, embora agora seja outro: { $names }
counter-check = Consultar preço
counter-check-hint = Leia um artigo. Não é registado.
counter-ring-up = Registar
counter-no-price = Hoje sem preço
counter-label-price = Nesta embalagem: { $price }
counter-check-tax = { common-tax } { $rate }
counter-check-levies = Depósito { $amount }
counter-check-stock = Existências segundo a caixa: { $quantity }
counter-check-age = A partir dos { $years } anos
counter-times = Quantidade primeiro: 12 ×
counter-times-hint = Vale para a próxima leitura ou toque.
counter-pieces = { $pieces } × o seguinte
counter-price = Outro preço
counter-price-hint = Escreva o preço de um e toque no motivo.
counter-reason-label = Etiqueta errada
counter-reason-damaged = Danificado
counter-reason-price-match = Preço igualado
counter-reason-last-piece = Última peça
counter-instead-of = em vez de { $price }
counter-age = Verificar a idade
counter-age-born = Nasceu em { $day } ou antes?
counter-age-goods = A partir dos { $years } anos: { $goods }
counter-age-seen = Sim, verifiquei
counter-age-type = Escrever a data de nascimento
counter-age-type-hint = Ano, mês, dia: 20080305. É comparada e esquecida.
counter-age-refuse = Muito jovem: retirar
counter-serial = Número de série
counter-serial-hint = Leia ou escreva o número desta peça
counter-payment = O cartão foi debitado?
counter-payment-unknown = Ninguém sabe se o cartão foi debitado
counter-payment-amount = { $amount } com cartão: ninguém sabe se foi debitado
counter-payment-explain = Veja o último talão ou o diário do terminal, ou ligue ao fornecedor. Não volte a passar o cartão antes de saber.
counter-payment-reason = O que o mostra? N.º do talão, diário do terminal
counter-payment-charged = Foi debitado
counter-payment-not-charged = Não foi debitado
counter-refund = O cartão foi reembolsado?
counter-refund-unknown = Não se sabe se o cartão foi reembolsado
# $amount (String) - the amount
counter-refund-amount = { $amount } para o cartão: não se sabe se foi devolvido
counter-refund-explain = Veja o último talão ou o diário do terminal, ou ligue ao fornecedor. Não devolva mais nada antes de saber.
counter-refund-done = Foi
counter-refund-not-done = Não foi
counter-parked-count =
    { $count ->
        [one] { $count } cesto em espera
       *[other] { $count } cestos em espera
    }

counter-reason-other = Outro motivo
counter-reason-own = Porquê outro preço?
counter-ask-terminal = Perguntar ao terminal
counter-check-store = { $store }: { $quantity } (em { $time })
