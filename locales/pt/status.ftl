### ui
### A linha por cima de cada ecrã e os avisos por baixo.

status-printer = Impressora
status-scanner = Leitor
status-drawer = Gaveta
status-display = Visor do cliente
status-scale = Balança
status-ready = Pronto
status-busy = A trabalhar
status-connecting = A ligar
status-paper-low = Pouco papel
status-paper-out = Sem papel
status-cover-open = Tampa aberta
status-open = Aberto
status-closed = Fechado
status-absent = Não ligado
status-fault = Avaria
status-unconfirmed = A verificar
status-off = Não configurado
status-waiting =
    { $count ->
        [one] { $count } talão em espera
       *[other] { $count } talões em espera
    }
status-offline = Sem ligação: as vendas ficam aqui
status-change-theme = Mudar cores
status-change-language = Língua e ecrã
status-demo = Experimentar os dispositivos
status-basket-restored = A caixa parou com este cesto aberto. Continua tudo nele.
status-paper-out-notice = Acabou o papel. Ponha um rolo: a impressão continua sozinha.
status-cover-open-notice = A tampa da impressora está aberta. Feche-a: a impressão continua sozinha.
status-printer-absent-notice = A impressora não responde. Verifique o cabo e a corrente: os talões esperam e são impressos depois.
status-print-unknown-notice = O talão { $receipt } saiu por inteiro?
status-print-came-out = Sim
status-print-did-not = Não, imprimir de novo
status-drawer-failed = A gaveta não abriu. Abra-a com a chave.
status-drawer-left-open = A gaveta está aberta e não há ninguém na caixa. Feche-a.
status-saving = A guardar…
status-disk-low = Disco a encher
status-disk-very-low = Disco quase cheio
status-disk-low-notice = Há menos de 2 GB livres no disco desta caixa. Pode continuar a vender; liberte espaço esta semana.
status-disk-very-low-notice = Há menos de 512 MB livres no disco desta caixa. Pode continuar a vender; as importações esperam. Liberte espaço hoje.
status-disk-full-notice = O disco está cheio: em breve as vendas podem não ser guardadas. Liberte espaço; a caixa continua sozinha.
status-disk-read-only-notice = O disco só pode ser lido: nada é guardado. Ligue para a assistência; o que foi vendido antes está seguro.
status-disk-failing-notice = O disco não guardou a última alteração. A caixa continua a tentar; se assim ficar, pare de vender e ligue para a assistência.
status-copy-failing = Segunda cópia parada
status-copy-failing-notice = Não é possível escrever a cópia de segurança das vendas: as mais recentes estão só neste disco. Pode continuar a vender e a caixa continua a tentar. Verifique a pasta ou o disco da cópia; se assim ficar hoje, ligue para a assistência.
status-training = Treino: nada aqui é real. Os talões não valem e não se move dinheiro.
status-training-end = Terminar o treino
status-terminal = Terminal de cartões
status-orders = Encomendas para levantar: { $count }
