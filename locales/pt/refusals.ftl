### Porque algo não é possível, e o que fazer em vez disso.

refusals-line-gone = Esta linha já não está no cesto. Veja o cesto e tente de novo.
refusals-basket-being-paid = Já foi recebido dinheiro desta venda. Termine o pagamento ou devolva-o primeiro.
refusals-too-many-lines = Um cesto leva no máximo { $max } linhas. Receba este e comece outro.
refusals-wrong-unit = { $unit ->
    [each] Este artigo vende-se à unidade. Marque de novo a quantidade.
   *[other] Este artigo vende-se por { $unit }. Marque de novo a quantidade.
}
refusals-quantity-not-positive = A quantidade tem de ser maior do que zero. Para retirar o artigo, remova a linha.
refusals-quantity-too-large = Uma linha vende no máximo { $max }. Verifique a quantidade marcada.
refusals-price-negative = Um preço não pode ser inferior a zero. Marque-o de novo.
refusals-amount-too-large = Está acima do limite da caixa de { $max }. Verifique o valor marcado.
refusals-discount-not-share = Um desconto vai de 0 a 100 %. Marque-o de novo.
refusals-discount-above-price = O desconto é maior do que o preço de { $price }. Marque um menor.
refusals-note-too-long = Este texto tem mais de { $max } caracteres. Encurte-o.
refusals-name-too-long = O nome deste artigo é demasiado longo para vender. Peça à sede que o encurte.
refusals-basket-empty = Ainda não há nada registado. Leia primeiro um artigo.
refusals-amount-not-positive = Marque um valor maior do que zero.
refusals-card-above-due = Um cartão paga no máximo o que falta: { $due }. Um cartão não dá troco.
refusals-too-many-tenders = Uma venda aceita no máximo { $max } pagamentos. Pague o resto de uma vez.
refusals-tender-gone = Este pagamento já não existe. Veja os pagamentos e tente de novo.
refusals-not-covered = Ainda faltam { $due }.
refusals-tax-category-unknown = Este artigo tem a categoria de IVA «{ $category }», que não existe em { $country }. Não pode ser vendido até a sede a corrigir.
refusals-tax-rate-missing = Não se conhece a taxa de «{ $category }» em { $day }. Verifique a data da caixa; se estiver certa, ligue para a assistência.
refusals-tax-region-missing = Em { $country } o imposto depende da região e as definições não indicam nenhuma. Indique a região da loja e depois venda.
refusals-tax-levy-missing = Não se conhece o valor da taxa «{ $levy }» em { $day }. Verifique a data da caixa; se estiver certa, ligue para a assistência.
refusals-tax-exemption-unknown = Em { $country } não existe a isenção «{ $exemption }». Escolha outra ou venda com imposto.
refusals-tax-certificate-missing = A isenção deste comprador exige o número de um certificado ou cartão. Marque-o ou venda com imposto.
refusals-tax-too-large = Estes valores são demasiado grandes para calcular o imposto com exatidão. Divida a venda.
refusals-print-spoiled = Um documento à espera da impressora está danificado e não é impresso. As vendas e os talões estão como estavam, e aquilo de que tratava está no diário.
refusals-discount-needs-manager = Pode dar sozinho até { $max } %.
refusals-post-void-needs-manager = A sua função não permite anular uma venda terminada.
refusals-act-needs-manager = A sua função não permite isto.
refusals-role-cannot-sell = { $name } não pode vender com esta função. Inicie sessão como caixa.
refusals-amount-needs-manager = Sozinho pode ir até { $max }.
refusals-may-approve = { $who } pode autorizar aqui.
refusals-approve-own = Ninguém autoriza a própria operação. Peça a outra pessoa que introduza o número e o PIN.
refusals-approver-cannot = { $name } também não pode autorizar isto.
refusals-approval-not-possible = Isto não pode ser autorizado por outra pessoa. Inicie sessão em vez disso.
refusals-approval-waits = Aguarda-se uma autorização. Autorize ou cancele e leia o código de novo.
refusals-till-locked = A caixa está bloqueada. Inicie sessão para continuar.
refusals-badge-unknown = Ninguém tem este cartão. Inicie sessão com o número e o PIN.
refusals-badge-in-search = Isto é um cartão de pessoal. Nada foi pesquisado.
refusals-operator-unknown = Ninguém tem o número { $operator }. Verifique-o e tente de novo.
refusals-code-too-long = Este código é demasiado longo para um artigo: { $code }. Leia o código de barras do artigo.
refusals-code-empty = O leitor enviou um código vazio. Leia de novo.
refusals-code-unknown = Nenhum artigo tem o código { $code }. Procure-o pelo nome ou venda-o como artigo livre.
refusals-article-gone = O artigo { $sku } já não se vende aqui. Procure outro.
refusals-search-too-long = Procure com { $max } caracteres no máximo.
refusals-pin-format = Um PIN tem de 4 a 12 algarismos.
refusals-pin-first = É um primeiro PIN. Entre com ele no seu nome e escolha um PIN seu.
refusals-pin-same = É o PIN que já tem. Escolha outro.
refusals-pin-wrong = PIN errado. Tente de novo.
refusals-pin-locked = Demasiados PIN errados. { $seconds ->
    [one] Espere um segundo e tente de novo.
   *[other] Espere { $seconds } segundos e tente de novo.
}
refusals-sign-in-first = Inicie sessão primeiro.
refusals-price-is-fixed = Este artigo tem preço fixo. Dê antes um desconto.
refusals-price-missing = { $name } não tem preço hoje e não pode ser vendido. Peça o preço à sede.
refusals-open-items-off = Esta loja não vende artigos livres. Procure o artigo.
refusals-name-missing = Marque um nome de 1 a { $max } caracteres para o talão.
refusals-amount-changed = O valor a pagar mudou. Veja-o e receba de novo.
refusals-no-last-sale = Não há nenhuma venda para imprimir. Escolha uma das recentes.
refusals-print-not-open = Esta impressão já está resolvida.
refusals-print-not-waiting = Este documento já não espera: está impresso ou a caminho.
refusals-print-is-voucher = Nesta impressão há um vale pago: não pode ser descartada. Anule a venda se não puder ser impresso.
refusals-already-voided = Esta venda já foi anulada com { $slip }.
refusals-receipt-unknown = Esta caixa não tem a venda { $receipt }. Verifique o número no talão.
refusals-reason-missing = Marque o motivo.
refusals-other-workstation = Estes dados são do posto { $workstation }. Inicie a caixa com as definições desse posto ou escolha outra pasta.
refusals-other-country = Estes dados são de uma caixa em { $country }. Um diário tem um só país e uma só moeda: escolha outra pasta.
refusals-device-key-changed = A chave desta caixa não é a do seu diário. Reponha o ficheiro device.key ou ligue para a assistência. Nada foi alterado.
refusals-language-unknown = A caixa não fala { $language }. Escolha uma língua da lista.
refusals-preference-unknown = A caixa não conhece «{ $value }». Escolha da lista.
refusals-scan-too-long = O leitor enviou mais do que cabe num código de barras. Leia de novo.
refusals-scan-incomplete = Só chegou uma parte do código. Leia de novo.
refusals-scan-garbage = O leitor enviou algo ilegível. Leia de novo; se continuar, verifique o cabo.
refusals-scan-too-fast = Os códigos chegaram depressa demais. Leia de novo o último artigo.
refusals-gs1-unreadable = Não é possível ler o código desta embalagem. Leia o outro código de barras ou procure o artigo pelo nome.
refusals-gs1-unknown-ai = O código desta embalagem tem uma parte desconhecida: «{ $found }». Leia o outro código de barras ou procure o artigo pelo nome.
refusals-gs1-length = A parte ({ $ai }) deste código é curta ou longa demais. Leia o outro código de barras ou procure o artigo pelo nome.
refusals-gs1-character = A parte ({ $ai }) deste código tem um carácter não permitido. Leia o outro código de barras ou procure o artigo pelo nome.
refusals-gs1-check-digit = O algarismo de controlo da parte ({ $ai }) está errado. Leia de novo; se continuar, procure o artigo pelo nome.
refusals-gs1-date = A parte ({ $ai }) deste código é um dia ou uma hora que não existe. Veja a data na embalagem e procure o artigo pelo nome.
refusals-gs1-twice = A parte ({ $ai }) está duas vezes neste código e diz duas coisas. Procure o artigo pelo nome.
refusals-gs1-conflict = As partes ({ $ai }) e ({ $other }) deste código contradizem-se. Procure o artigo pelo nome.
refusals-gs1-link = A ligação web deste código não está escrita como a norma pede. Leia o outro código de barras ou procure o artigo pelo nome.
refusals-no-font-for-letters = Esta impressora não tem as letras { $letters } e nenhum tipo de letra deste computador as tem. São impressas como «□»/«?». Peça à assistência que acrescente um tipo de letra.
refusals-pack-day-passed = { $kind ->
    [sell-by] Esta embalagem devia ser vendida até { $day }: retire-a da prateleira. Não se vende, nem com um responsável.
    [best-before] Esta embalagem devia ser consumida de preferência até { $day }: retire-a da prateleira. Não se vende, nem com um responsável.
   *[expiry] Esta embalagem expirou em { $day }: retire-a da prateleira. Não se vende, nem com um responsável.
}
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] Esta embalagem devia ser vendida até { $day }: retire-a da prateleira. Só um responsável que inicie sessão a pode vender.
    [best-before] Esta embalagem devia ser consumida de preferência até { $day }: retire-a da prateleira. Só um responsável que inicie sessão a pode vender.
   *[expiry] Esta embalagem expirou em { $day }: retire-a da prateleira. Só um responsável que inicie sessão a pode vender.
}
refusals-pack-day-warned = { $kind ->
    [sell-by] Esta embalagem devia ser vendida até { $day }. Está no cesto: avise o cliente ou retire-a.
    [best-before] Esta embalagem devia ser consumida de preferência até { $day }. Está no cesto: avise o cliente ou retire-a.
   *[expiry] Esta embalagem expirou em { $day }. Está no cesto: avise o cliente ou retire-a.
}
refusals-pack-taken-back = { $kind ->
    [sell-by] Esta embalagem devia ser vendida até { $day }: foi retirada do cesto. Retire-a da prateleira.
    [best-before] Esta embalagem devia ser consumida de preferência até { $day }: foi retirada do cesto. Retire-a da prateleira.
   *[expiry] Esta embalagem expirou em { $day }: foi retirada do cesto. Retire-a da prateleira.
}
refusals-pack-seen-twice = Dois códigos da mesma embalagem: contada uma vez. Se eram duas, leia de novo a outra.
refusals-serial-in-basket = A embalagem com o número de série { $serial } já está no cesto. Leia a seguinte.
refusals-label-unit = { $unit ->
    [each] A etiqueta não diz quantas unidades são, e o artigo vende-se assim. Procure-o pelo nome e marque a quantidade.
   *[other] A etiqueta não diz a quantidade em { $unit }, e o artigo vende-se assim. Procure-o pelo nome e marque a quantidade.
}
refusals-label-currency = O preço desta etiqueta está noutra moeda. Procure o artigo pelo nome.
refusals-label-price-odd = O preço de { $price } na etiqueta não condiz com este artigo. Pese-o ou peça uma etiqueta nova.
refusals-in-store-check-digit = O preço neste código de barras está mal lido ou mal impresso. Leia de novo ou pese o artigo.
refusals-line-is-one-pack = Esta linha é uma só embalagem com preço ou número de série próprio. Leia a seguinte ou remova a linha.
refusals-code-other-key = Este código, do tipo ({ $ai }), não é de um artigo: é de uma entrega, de um local ou de um cupão. Leia o código de barras do artigo.
refusals-code-link = Este código é uma ligação web que não indica um artigo. Leia o outro código de barras ou procure o artigo pelo nome.
refusals-data-recovered = Os dados da caixa estavam danificados e acabam de ser corrigidos. Veja o cesto e repita.
refusals-alert-gone = Esta mensagem já foi lida.
refusals-recovery-needs-manager = A sua função não permite retirar esta mensagem.
refusals-buyer-empty = Um comprador tem pelo menos um nome ou um número fiscal. Marque um deles.
refusals-buyer-too-long = O nome e as linhas da morada têm no máximo { $max } caracteres. Encurte-os.
refusals-buyer-address-too-long = Uma morada tem no máximo { $max } linhas. Junte algumas.
refusals-buyer-tax-number-wrong = «{ $number }» não pode ser um número fiscal aqui; { $example } é um. Verifique-o ou deixe-o vazio.
refusals-buyer-name-missing = Uma fatura de { $total } precisa do nome do comprador. Marque-o e depois receba.
refusals-buyer-address-missing = Uma fatura de { $total } precisa da morada do comprador. Marque-a e depois receba.
refusals-buyer-tax-number-missing = Uma fatura de { $total } precisa do número fiscal do comprador. Marque-o e depois receba.
refusals-buyer-identity-missing = Uma fatura de { $total } precisa do nome ou do número fiscal do comprador. Marque um deles e depois receba.
refusals-invoice-exists = Esta venda já tem uma fatura em nome de um comprador. Imprima-a de novo, ou anule a venda e venda outra vez.
refusals-money-goes-back = { $back } voltam para o cliente. Escolha como devolver.
refusals-refund-above-owed = Só voltam { $owed }. Escreva isso ou menos.
refusals-refund-above-card = O cartão só pagou { $most } disto. Devolva o resto em numerário.
refusals-refund-abroad = Estes artigos foram vendidos noutro país: o dinheiro só se devolve lá. Troque-os aqui por artigos de valor igual ou superior.
refusals-return-line-unknown = Este artigo não está nesse talão. Veja o talão outra vez.
refusals-return-above-sold = Só se pode ainda devolver { $left }. O resto não foi vendido neste talão ou já foi devolvido.
refusals-return-whole-pack = Esta embalagem tinha preço próprio. Aceite a devolução da embalagem inteira.
refusals-return-too-late = Aceitam-se devoluções durante { $days } dias: até { $last }. Agora só artigos com defeito; escolha esse motivo se for o caso.
refusals-return-unsealed = { $name } só se aceita por abrir. Se tiver defeito, escolha esse motivo.
refusals-return-never = { $name } não se aceita em devolução. Se tiver defeito, escolha esse motivo.
refusals-period-backwards = O último dia é anterior ao primeiro. Escolha os dias ao contrário.
refusals-period-too-long = Um relatório abrange no máximo { $max } dias. Escolha um período mais curto.
refusals-line-is-linked = Esta linha veio com outra e acompanha-a. Altere ou retire essa outra.
refusals-line-is-voucher = Um vale-presente custa o que vale. Retire-o e venda outro.
refusals-basket-open = Há outro cesto aberto. Ponha-o em espera ou termine-o primeiro.
refusals-park-with-money = Já se recebeu dinheiro deste cesto. Devolva-o antes de o pôr em espera.
refusals-too-many-parked = Já há { $max } cestos em espera. Retome um ou abandone-o primeiro.
refusals-parked-gone = O cesto em espera { $number } já não existe. Veja a lista outra vez.
refusals-quantity-is-code = Isto parece um código de barras, não uma quantidade: no máximo { $max } peças. Escreva a quantidade outra vez.
refusals-quantity-sure = São mesmo { $pieces } peças? Confirme ou escreva a quantidade outra vez.
refusals-pieces-of-one-pack = Esta embalagem tem peso, preço ou número próprio e não se pode multiplicar. Leia cada uma.
refusals-age-not-checked = Há no cesto algo que só se vende a partir dos { $years } anos. Verifique primeiro a idade do cliente.
refusals-age-not-asked = Nada no cesto pede uma idade. Não há nada a confirmar.
refusals-age-refused = Não se vende a menores de { $years } anos: { $goods }. Foi retirado do cesto.
refusals-birth-date-odd = Ninguém pode ter nascido nesse dia. Escreva outra vez dia, mês e ano.
refusals-serial-missing = Um número de série tem de 1 a { $max } caracteres. Leia-o ou escreva-o outra vez.
refusals-serial-sold = A peça com o número { $serial } já foi vendida com o talão { $receipt }. Verifique o número na peça.
refusals-foreign-rate-old = O câmbio de { $currency } é de { $day }; um câmbio vale { $days } dias. Peça ao responsável o de hoje.
refusals-foreign-coins-refused = Nesta moeda só se aceitam notas inteiras de { $limit }. Conte as notas outra vez.
refusals-foreign-above-limit = Aceitam-se no máximo { $limit } num pagamento. Receba o resto de outra forma.
refusals-foreign-unknown = Esta loja não aceita numerário em { $currency }. Peça outra forma de pagamento.
refusals-payment-open = O terminal ainda está a trabalhar para este cesto. Diga primeiro o que respondeu.
refusals-payment-unknown = Ninguém sabe se o cartão foi debitado por este cesto. Um responsável decide primeiro; entretanto pode ficar em espera.
refusals-refund-unknown = Ninguém sabe se o cartão foi reembolsado deste cesto. Um responsável decide primeiro; entretanto pode ficar em espera.
# $receipt (String) - the receipt
refusals-refund-of-parked = Um cesto em espera devolve artigos do talão { $receipt } e ainda não se sabe como ficou o cartão. Retome-o e decida isso primeiro.
refusals-payment-settled = Este pagamento com cartão já está decidido, e de outra forma. Veja os pagamentos da venda.
refusals-payment-gone = Este pagamento com cartão já não está em aberto. Veja o cesto e continue.
refusals-payment-of-parked = Este pagamento com cartão é de um cesto em espera. Retome primeiro esse cesto.
refusals-return-voided = Esta venda foi anulada com { $slip }: o dinheiro já foi devolvido.
refusals-return-all-returned = Tudo neste talão já foi devolvido, o último em { $day } com o talão { $receipt }.
refusals-return-not-open = Não há nenhum talão aberto para devolução. Leia o talão ou procure-o em Talões.
refusals-return-none-left = Deste artigo já não se pode devolver mais neste talão.
refusals-return-nothing-picked = Ainda não há nada escolhido. Leia um artigo deste talão ou toque no mais ao lado.
refusals-return-without-receipt-limit = Sem talão devolvem-se no máximo { $max }. Peça o talão ou procure a venda por dia e valor.
refusals-return-has-receipt = { $receipt } é um talão desta caixa. Abra-o e faça a devolução a partir dele.
refusals-receipt-other-till = { $receipt } é de outra caixa desta loja, que esta caixa não conhece. Faça a devolução lá, ou aqui sem talão.
refusals-receipt-other-store = { $receipt } é de outra loja deste país, que esta caixa não conhece. Faça a devolução lá, ou aqui sem talão.
refusals-receipt-abroad = { $receipt } é de uma loja noutro país: outra moeda, outro imposto e outro vendedor. O dinheiro só se devolve lá; aqui os artigos podem ser trocados por igual valor.
refusals-return-brought-before = { $quantity } deste artigo do talão { $elsewhere } já foi devolvido aqui em { $day }, talão { $receipt }. Só a caixa que o vendeu sabe quantos eram: faça a devolução dos outros lá, ou aqui sem talão.
refusals-return-changed = Entretanto foi devolvida outra coisa do talão { $receipt } ou o reembolso mudou. Retire a devolução do cesto e abra o talão outra vez.
refusals-refund-card-first = { $card } disto foram pagos com cartão: voltam primeiro ao cartão, o resto em numerário.
refusals-refund-cash-limit = Devolvem-se no máximo { $max } em numerário de uma vez. Peça a quem possa autorizar mais.
refusals-void-has-returns = Foram devolvidos artigos desta venda com o talão { $receipt }, por isso não pode ser anulada por inteiro. Faça a devolução do resto.
refusals-void-of-return = Há uma devolução neste talão, por isso não pode ser anulado. Se o cliente ficar com os artigos, venda-os outra vez.
# $code (String) - the coupon's code
refusals-coupon-unknown = Nenhuma promoção aceita o cupão { $code }. Verifique o código.
# $code (String) - the coupon's code
refusals-coupon-twice = Já há um cupão desta promoção no cesto: { $code } não é preciso.
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = O cupão { $code } foi usado em { $day }, talão { $receipt }. Só vale uma vez.
refusals-coupon-in-payment = O cupão { $code } está num cesto em espera e ainda não se sabe como ficou o cartão. Retome esse cesto e decida isso primeiro.
refusals-coupon-no-hub = De momento não é possível perguntar à central pelo cupão { $code }. Só vale uma vez: venda sem ele ou tente de novo daqui a pouco.
refusals-coupon-elsewhere = O cupão { $code } foi usado ou está retido em { $place }. Só vale uma vez.
refusals-coupon-not-held = A central já não retém o cupão { $code } para esta venda. Retire-o e apresente-o outra vez.
refusals-coupon-asked = A central está a ser consultada sobre um cupão. Aguarde a resposta.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = «{ $name }» começa em { $day }. Guarde o cupão até lá.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = «{ $name }» terminou em { $day }. O cupão já não desconta nada.
# $name (String) - the promotion
refusals-coupon-other-store = «{ $name }» não vale nesta loja.
# $name (String) - the promotion
refusals-coupon-other-time = «{ $name }» não vale neste dia ou a esta hora.
# $name (String) - the promotion
refusals-coupon-other-customers = «{ $name }» é para um grupo a que este cliente não pertence. Escolha primeiro o cliente.
# $name (String) - the promotion
refusals-coupon-waits = O cupão está no cesto. «{ $name }» ainda não desconta nada: faltam os artigos ou o mínimo.
refusals-customer-unknown = Este cliente já não está registado. Procure de novo.
refusals-denomination-unknown = Aqui não há nota nem moeda de { $value }, ou foi introduzida duas vezes.
refusals-till-is-shared = Aqui todos partilham uma gaveta: não indique de quem é.
refusals-till-unknown = Ninguém aqui tem o número { $till }.
refusals-till-already-open = O fundo desta caixa já foi contado. O que chegar agora é uma entrada.
refusals-lift-not-its-pieces = As notas e moedas valem { $counted }, não esse montante.
refusals-till-count-first = Conte primeiro a gaveta. Seja qual for o resultado, depois pode fechar.
refusals-till-carries-too-much = Na gaveta podem ficar no máximo { $max }: foi o que se contou.
refusals-z-unknown = Não há relatório Z { $number } nesta caixa.
refusals-training-already = Já está a praticar. Termine com o botão em cima.
refusals-training-not-begun = Ninguém está a praticar nesta caixa.
refusals-record-unknown = Não há nenhum registo { $record } no diário. Procure-o de novo.
refusals-terminal-declined = O terminal recusou: nada foi cobrado. Tente outro cartão ou outra forma de pagar.
refusals-terminal-refund-declined = O terminal recusou: nada voltou ao cartão. Tente de novo ou devolva de outra forma.
refusals-terminal-by-hand = Não foi possível falar com o terminal e nada foi cobrado. Marque o valor nele e diga o que mostra, ou pague de outra forma.
refusals-terminal-cant-tell = O terminal não sabe dizer o que aconteceu. Veja o último talão ou o diário dele e depois decida.
refusals-terminal-not-ready = O terminal não responde. Verifique o cabo e a corrente; é encontrado sozinho.
refusals-payment-at-terminal = O terminal está a tratar deste pagamento. Espere pela resposta ou termine o pagamento.
refusals-card-through-terminal = Aqui os cartões pagam-se no terminal ligado. Comece um pagamento com cartão.
refusals-order-unknown = Esta encomenda não está à espera nesta loja. Verifique o número.
refusals-order-not-open = Abra primeiro uma encomenda.
refusals-order-being-asked = A central ainda está a ser consultada sobre a encomenda { $order }. Aguarde um momento.
refusals-order-not-to-hand-over = A encomenda { $order } não pode ser entregue agora. Ao lado está o motivo.
refusals-return-being-asked = A central ainda está a ser consultada sobre este recibo. Aguarde um momento.
refusals-return-not-sold-there = Esse recibo não tem este artigo. Veja o recibo, ou aceite-o sem recibo.
refusals-return-came-back-elsewhere = Parte já foi devolvida noutra caixa ou online. Restam: { $left }.
refusals-voucher-above-due = Um vale paga no máximo o que está em dívida: { $due }. O resto fica nele.
refusals-voucher-refund = Aqui não se devolve dinheiro a um vale. Devolva em numerário ou ao cartão.
refusals-voucher-code = Isto não é o código de um vale. Leia-o outra vez ou escreva-o como está impresso.
refusals-voucher-no-hub = De momento não é possível perguntar à central pelos vales. Tente de novo ou pague de outra forma.
refusals-voucher-pays-already = Este vale já paga esta venda. Retire-o primeiro para pagar outro valor com ele.
refusals-voucher-asked = A central está a ser consultada sobre um vale. Aguarde a resposta.
refusals-voucher-single-purpose = A central não disse para que é este vale, por isso não pode ser aceite. O cliente pode pagar de outra forma.
refusals-voucher-left = Vale terminado em { $tail }: restam { $left }.
refusals-voucher-left-until = Vale terminado em { $tail }: restam { $left }, até { $day }.
refusals-voucher-goods-none = Este vale é só para { $goods } e aqui não resta nada disso por pagar. O cliente pode pagar de outra forma.
refusals-voucher-goods-most = Este vale é só para { $goods }: aqui pode pagar { $most } no máximo.
refusals-voucher-goods-elsewhere = Este vale para { $goods } pagou imposto onde foi vendido e não pode ser aceite aqui. O cliente pode pagar de outra forma.
refusals-voucher-goods-unknown = Esta loja não vende vales para { $goods }. Escolha de novo para que é.
refusals-voucher-unasked-goods = Não é possível contactar a central, e o vale terminado em { $tail } talvez seja só para certos artigos. Tente mais tarde, ou o cliente paga de outra forma.
refusals-voucher-left-goods = Só para { $goods }.
refusals-voucher-over = A central já não retém o valor do vale terminado em { $tail }. Retire-o e leia-o outra vez.
refusals-voucher-unasked-none = A central não está acessível e, sem ela, esta caixa não pode tirar mais nada do vale terminado em { $tail }. Pague de outra forma.
refusals-voucher-unasked-amount = A central não está acessível. Escreva o que resta no vale terminado em { $tail }, no máximo { $most }, e prima Vale.
refusals-voucher-unasked-most = Sem a central não se pode tirar mais de { $most } do vale terminado em { $tail }.
refusals-voucher-unasked-scan = Leia o vale outra vez: o anterior era para outra venda.
refusals-voucher-unknown = Nenhum vale tem este código. Verifique-o letra a letra.
refusals-voucher-empty = Neste vale não resta nada para gastar.
refusals-voucher-stopped = Este vale não pode ser usado: não está ativo, está bloqueado, é demasiado antigo ou está noutra moeda.
refusals-voucher-needs-hub = A central guarda o saldo dos vales, e esta caixa não tem central.

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = Este vale só pagou { $most } disto. Devolva o resto de outra forma.
refusals-voucher-not-found = Não há nenhum vale com saldo neste nome. Marque o nome como está no vale.
refusals-voucher-name-missing = Marque o nome da pessoa a quem se destina o vale.
refusals-voucher-find-again = O vale encontrado já não está disponível. Procure-o outra vez.
refusals-refund-above-online = Só { $most } disto foi pago online. Devolva o resto de outra forma.
refusals-online-pays = Não se paga assim na caixa. Por esta via só volta o dinheiro de uma encomenda online.
refusals-refund-online-first = { $online } disto foi pago online: isso volta primeiro pela mesma via.
refusals-order-return-unknown = Ninguém conhece uma encomenda { $order }. Veja o número outra vez, ou procure pelo cliente ou cartão.
refusals-order-return-unasked = A central não responde e esta caixa não conhece a encomenda { $order }. Tente de novo quando a rede voltar.
refusals-order-return-unpaid = Nada foi pago online pela encomenda { $order }: não há nada a devolver.
refusals-order-return-waits = A encomenda { $order } ainda não foi entregue. Cancele-a em vez de a aceitar de volta.
refusals-order-return-over = Nada resta da encomenda { $order } para devolver: foi cancelada, ou tudo já voltou ou foi reembolsado.
refusals-order-return-currency = A encomenda { $order } foi paga em { $currency }. Só pode voltar numa loja que pague nessa moeda.
refusals-order-return-changed = Entretanto, parte da encomenda { $order } voltou noutro sítio, ou outra caixa está a aceitá-la. Tire a devolução do cesto e abra a encomenda outra vez.
refusals-attendant-needed = Só o pessoal pode fazer isto. Chame-o.
refusals-self-checkout-off = Esta caixa não está preparada para clientes. Ponha self_checkout nas definições.
refusals-self-checkout-basket = Termine primeiro este pagamento ou devolução e depois inicie a caixa automática.
refusals-self-checkout-goods = { $name } tem de ser registado pelo pessoal, que foi chamado.
refusals-self-checkout-no-terminal = O terminal de cartões não está pronto. Chame um colega.
refusals-scan-and-go-broken = Este cesto de um telefone não se consegue ler. Mostre o código outra vez ou leia os artigos.
refusals-scan-and-go-form = Este cesto vem de uma aplicação mais nova do que esta caixa. Leia os artigos.
refusals-scan-and-go-too-long = Este cesto de um telefone é demasiado longo. Leia os artigos.
refusals-scan-and-go-taken = Este cesto de um telefone já foi passado. Faça um novo ou leia os artigos.
refusals-scan-and-go-nothing = Nada deste cesto pode ser passado: { $goods }. Leia os artigos.
refusals-scan-and-go-left-out = Não passado: { $goods }. Leia-os ou retire-os.
refusals-pick-how-many = Escolha entre 1 e { $max } encomendas.
refusals-pick-taken = { $name } prepara isto na caixa { $till }. Deixe ficar ou pergunte.
refusals-pick-enough = Já está tudo o que a encomenda quer disto.
refusals-pick-not-wanted = Nenhuma encomenda desta lista quer isso. Volte a pôr no lugar.
refusals-pick-not-there = Não há nenhum no cesto.
refusals-pick-too-many = Aqui só podem ser { $left }.
refusals-pick-quantity = Isso não é uma quantidade deste artigo.
refusals-pick-nothing-missing = Diga primeiro que não há.
refusals-pick-not-open = Nenhuma lista está aberta. Escolha as encomendas que quer preparar.
refusals-pick-not-instead = Isso não o pode substituir: é o mesmo artigo ou vende-se noutra unidade.
refusals-pick-other-store = A loja { $store } não tem este artigo. Escolha outra.
refusals-pack-how-many = Diga quantos sacos são, de 1 a { $max }.
refusals-order-ended = A encomenda { $order } terminou. Volte a pôr os artigos no lugar.
refusals-order-line-unknown = A encomenda não tem essa linha.
refusals-order-not-gathered = A encomenda { $order } não está completa: vá buscar o resto ou diga o que falta.
refusals-order-not-ready = De qualquer modo, a encomenda { $order } não está pronta.
refusals-order-not-handed = Nada da encomenda { $order } foi entregue.
refusals-order-altered = A encomenda { $order } não é a que a central assinou. Não entregue nada e ligue para a sede.
refusals-order-age = Tem algo só para quem tem { $age } anos ou mais. Veja quem levanta e confirme a idade.
refusals-order-part = Não há tanto para entregar.
refusals-line-is-of-order = Os artigos de uma encomenda custam o combinado. Retire a encomenda do cesto para os vender de outra forma.
refusals-order-is-in = Esta encomenda já está no cesto.
refusals-park-with-order = Há uma encomenda neste cesto. Cobre-a ou retire-a antes de guardar o cesto.
refusals-order-changed = A encomenda { $order } foi entretanto paga, levantada ou cancelada. Retire-a do cesto e abra-a de novo.
refusals-order-goods-unknown = { $name } não é conhecido aqui, e a encomenda não diz como é tributado. Ligue para a sede.
refusals-order-tax-unknown = A encomenda não diz quanto imposto contém, por isso não pode ser paga aqui. Ligue para a sede.
refusals-order-sold = A encomenda { $order } foi paga com uma venda. Anule essa venda, ou aceite os artigos com o seu talão.
refusals-order-return-receipt = A encomenda { $order } foi paga numa caixa. Aceite os artigos com o talão { $receipt }.
refusals-line-not-sent = Só artigos da loja podem ser levantados noutro sítio ou enviados.
refusals-order-for-nobody = Diga primeiro para quem é: escolha o cliente ou registe um novo.
refusals-order-needs-hub = A central passa as encomendas às outras lojas, e esta caixa não tem central.
refusals-store-has-not = { $store } não tem tantos. Escolha outra loja, ou menos.
refusals-order-without-address = Não se conhece a morada de { $name }. Registe-a primeiro.
refusals-order-no-courier = Diga quem leva o volume.
refusals-return-taken-along = { $name } foi levado na compra: diga em que estado volta.
refusals-customer-name-missing = Registe primeiro um nome.
refusals-customer-email-wrong = Isto não pode ser um endereço de e-mail. Confirme com o cliente.
refusals-customer-phone-wrong = Isto não pode ser um número de telefone. Confirme com o cliente.
refusals-customer-agreed-to-nothing = Ainda não se pode contactar o cliente assim. Registe como, ou deixe a resposta de fora.
refusals-customer-known = { $name } já é conhecido com { $way }. Escolha essa ficha em vez de criar outra.
refusals-customer-address-part = Uma morada tem uma rua e uma localidade.
refusals-courier-none = Esta caixa não tem transportadora a quem pedir, ou a encomenda é levantada na loja. Escreva quem a leva e o número do volume.
refusals-courier-not-packed = Embale primeiro e diga quantos volumes são.
refusals-courier-refuses = A transportadora não aceita a encomenda { $order }: { $words } Confirme a morada com o cliente e toque em «Pedir outra vez à transportadora» na encomenda.
refusals-courier-keeps = A transportadora não anula a encomenda { $order }: { $words } Telefone-lhe.
