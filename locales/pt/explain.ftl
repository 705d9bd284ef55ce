### De onde vem um total, uma frase por passo.

explain-lines = As linhas somam { $amount }.
explain-discount = O desconto no cesto tira { $amount }.
explain-rounded-rate = { $tax } é arredondado uma vez por taxa: de { $exact } para { $rounded }.
explain-rounded-document = { $tax } é arredondado uma vez para toda a venda: de { $exact } para { $rounded }.
explain-rounded-line = { $tax } desta linha é arredondado de { $exact } para { $rounded }.
explain-each-line = O imposto é arredondado em cada linha.
explain-mode-half-up = A metade é arredondada para cima.
explain-mode-half-down = A metade é arredondada para baixo.
explain-mode-half-even = A metade é arredondada para o par.
explain-mode-up = Toda a fração é arredondada para cima.
explain-mode-down = Toda a fração é cortada.
explain-added = Acresce { $name }: { $amount }.
explain-cash = Pago em dinheiro é arredondado para { $amount }.
explain-price-one = O preço é { $amount }.
explain-price = { $quantity } × { $price } são { $amount }.
explain-label-price = A etiqueta da embalagem diz { $amount }.
explain-line-discount = O desconto da linha tira { $amount }.
explain-basket-discount = A sua parte do desconto no cesto é { $amount }.
explain-left = Ficam { $amount }.
explain-levy-inside = O preço inclui { $levy }: { $amount }. Fonte: { $source }
explain-levy-on-top = Acresce { $levy }: { $amount }. Fonte: { $source }
explain-tax-inside = { $tax } a { $rate } está dentro do preço: { $exact } sobre { $base } sem imposto.
explain-tax-on-top = Acresce { $tax } a { $rate }: { $exact } sobre { $base } sem imposto.
explain-tax-zero = { $tax } é { $rate }: nada.
explain-place-dine-in = Esta taxa é para o que se come aqui.
explain-place-takeaway = Esta taxa é para o que se leva.
explain-holiday = É a taxa do período «{ $name }».
explain-since = Esta taxa vigora desde { $day }. Fonte: { $source }
explain-since-unchecked = Esta taxa vigora desde { $day }. Fonte que ninguém verificou: { $source }
explain-share = De { $tax }, arredondado uma vez, esta linha leva { $amount }.
explain-exempted = O comprador não paga { $tax } de { $amount }: certificado { $certificate }.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = «{ $name }» desconta { $amount }.
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = «{ $name }» não se aplica: «{ $winner }» desconta mais e só vale uma.
# $name (String) - the promotion
explain-promotion-incomplete = «{ $name }» precisa de mais artigos seus.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = Faltam { $amount } para «{ $name }».
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = «{ $name }» começa em { $day }.
# $name (String) - the promotion
explain-promotion-weekday = «{ $name }» não vale neste dia da semana.
# $name (String) - the promotion
explain-promotion-hours = «{ $name }» não vale a esta hora.
# $name (String) - the promotion
explain-promotion-customers = «{ $name }» é para um grupo de clientes.
# $name (String) - the promotion
explain-promotion-coupon = «{ $name }» precisa de um cupão.
