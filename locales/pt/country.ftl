### ui
### As regras do país tal como esta loja as usa.

country-title = País e impostos
country-next = Próxima alteração da lei
country-rules = Regras
country-rates = Taxas de hoje
country-star = * Ainda ninguém leu a fonte desta taxa. Peça que a confirmem.
country-unchecked = Por verificar
country-unchecked-count =
    { $count ->
        [0] Está tudo verificado
        [one] { $count } dado por verificar
       *[other] { $count } dados por verificar
    }
country-unchecked-explain = Foram escritos de memória. Peça a quem conhece a lei que os confirme antes de confiar neles.
country-wrong = Há algo errado nos ficheiros da caixa. Toque para ler o quê.
