### O que a caixa não consegue fazer, e o que fazer.

problems-no-language = Não é possível ler os textos da caixa. Instale de novo o programa; o que vendeu não foi tocado.
problems-database-in-use = Esta caixa já está aberta noutra janela ou programa. Use essa ou feche-a primeiro.
problems-database-directory = Não é possível abrir a pasta de dados da caixa. Verifique se o disco está ligado e se esta conta pode escrever nela.
problems-database-newer = Estes dados são de uma versão mais recente da caixa. Inicie essa versão; nada foi alterado.
problems-database-not-ours = Um ficheiro na pasta de dados é de outro programa. Escolha outra pasta.
problems-database-missing = Não há dados de caixa nesta pasta. Verifique o nome da pasta.
problems-database-old-sqlite = Esta cópia do programa usa uma base de dados que pode perder vendas e não arranca. Instale a oficial.
problems-database-pragma = O disco não aceita as definições que protegem as vendas, por isso a caixa não arranca. Escolha um disco local.
problems-database-disk-full = O disco está cheio: nada foi guardado. Liberte espaço e tente de novo; o que foi vendido antes está seguro.
problems-database-no-room = Há pouco espaço no disco e o que resta está reservado para vendas. Liberte espaço e tente de novo; pode continuar a vender.
problems-database-read-only = Não é possível escrever na pasta de dados: nada foi guardado. Ligue para a assistência; o que foi vendido antes está seguro.
problems-database-disk = O disco não guardou isso. Tente de novo; se voltar a acontecer, ligue para a assistência. O que foi vendido antes está seguro.
problems-database-damaged = Os dados da caixa estão danificados. Pare de vender nesta caixa e ligue para a assistência; não apague nada.
problems-database-busy = O disco está ocupado. Tente de novo dentro de momentos.
problems-database-fault = A caixa enganou-se com os seus dados. Tente de novo; se voltar a acontecer, ligue para a assistência.
problems-database-closed = A caixa está a fechar. Inicie-a de novo.
problems-database-not-next = O diário avançou entretanto. Reinicie a caixa; nada foi guardado duas vezes.
problems-database-not-sealed = O diário recusou um registo não assinado. Reinicie a caixa e ligue para a assistência.
problems-database-already-begun = Esta pasta de dados já pertence a uma caixa.
problems-database-not-begun = Esta pasta de dados ainda não pertence a nenhuma caixa.
problems-database-already-voided = Esta venda já foi anulada.
problems-database-no-such-print-job = Esta impressão já não existe.
problems-database-already-queued = Já está à espera da impressora.
problems-database-print-state = Esta impressão mudou entretanto.
problems-database-no-such-operator = Este operador já não existe.

problems-recovered-sales = O ficheiro de vendas desta caixa estava danificado ou em falta. { $sales ->
    [0] O diário foi recuperado da segunda cópia; não continha vendas.
    [one] Uma venda foi recuperada da segunda cópia: a de { $until }.
   *[other] { $sales } vendas foram recuperadas da segunda cópia, até { $until }.
} Podem faltar vendas posteriores: compare com os talões impressos. A caixa continua a vender com uma nova série de números. Os talões não impressos podem ser impressos a partir da lista de vendas. Ligue para a assistência.
problems-recovered-behind = O ficheiro de vendas desta caixa tinha perdido os registos mais recentes. { $sales ->
    [0] Foram recuperados da segunda cópia; não havia vendas entre eles.
    [one] Uma venda foi recuperada da segunda cópia: a de { $until }.
   *[other] { $sales } vendas foram recuperadas da segunda cópia, até { $until }.
} Podem faltar vendas posteriores: compare com os talões impressos. A caixa continua a vender com uma nova série de números. Ligue para a assistência.
problems-recovered-nothing = O ficheiro de vendas desta caixa estava danificado ou em falta e nada pôde ser recuperado: as vendas anteriores já não estão nesta caixa. Continua a vender com um novo diário e uma nova série de números. Guarde todos os talões impressos e ligue hoje para a assistência.
problems-recovered-copied = Estes dados foram copiados de outro lugar ou de outra máquina. Para que nenhum número saia duas vezes, os talões desta caixa seguem numa nova série. Se a original ainda vender, podem continuar as duas; as vendas feitas lá não estão aqui.
problems-recovered-key-lost = A chave desta caixa faltava ou estava danificada. A caixa continua com uma nova chave, um novo diário e uma nova série de números; as vendas anteriores já não estão nesta caixa, mas na pasta indicada abaixo. Ligue para a assistência.
problems-recovered-catalogue = Os artigos desta caixa estavam danificados ou em falta e foram recomeçados. Venda o que faltar como artigo livre e importe os artigos de novo. Nenhuma venda se perdeu.
problems-recovered-customers = Os dados de clientes desta caixa estavam danificados ou em falta e foram recomeçados. Nenhuma venda se perdeu. Ligue para a assistência.
problems-recovered-copy = A segunda cópia do diário não correspondia às vendas e está a ser reescrita. Nenhuma venda se perdeu.
problems-recovered-unconnected = { $count ->
    [one] Foi encontrado um registo posterior que não liga aos outros; a assistência pode lê-lo ali.
   *[other] Foram encontrados { $count } registos posteriores que não ligam aos outros; a assistência pode lê-los ali.
}
problems-recovered-kept = O que estava danificado está guardado em { $folder }.
problems-clock-went-back = O relógio desta caixa marca { $to }, antes do último registo de { $from }. Verifique a data e a hora. As vendas mantêm a ordem; os preços e o dia de venda ficam onde estavam.
problems-clock-went-forward = O relógio desta caixa marca { $to }; o último registo é de { $from }. Se a caixa não esteve fechada tanto tempo, verifique a data e a hora.
problems-database-returned-too-much = Parte disto já foi devolvida. Abra o talão outra vez para ver o que resta.
problems-database-has-returns = Foram devolvidos artigos desta venda, por isso não pode ser anulada. Faça a devolução do resto.
