### ui
### Impressora, leitor, gaveta e talões em espera.

devices-title = Dispositivos
devices-test-page = Página de teste
devices-open-drawer = Abrir gaveta
devices-check = Verificar agora
devices-advice-ready = Nada a fazer.
devices-advice-busy = A trabalhar. Nada a fazer.
devices-advice-connecting = À procura. Demora alguns segundos.
devices-advice-paper-low = Tenha um rolo novo à mão.
devices-advice-paper-out = Ponha um rolo. A impressão continua sozinha.
devices-advice-cover-open = Feche a tampa. A impressão continua sozinha.
devices-advice-open = Empurre-a até fechar.
devices-advice-closed = Nada a fazer.
devices-advice-absent = Verifique o cabo e a corrente. É encontrado sozinho.
devices-advice-fault = Desligue-o e volte a ligá-lo. Se não ajudar, ligue para a assistência.
devices-advice-unconfirmed = Responda abaixo se o talão saiu.
devices-advice-off = Acrescente o endereço no ficheiro de definições.
devices-queue = Talões por imprimir
devices-queue-empty = Todos os talões estão impressos.
devices-job-queued = Em espera
devices-job-sending = A imprimir
devices-job-await-proof = À espera da resposta da impressora
devices-job-printed = Impresso
devices-job-unknown = Saiu por inteiro?
devices-job-cancelled = Não impresso
devices-job-yes = Sim, saiu
devices-job-again = Imprimir de novo
devices-job-drop = Não imprimir

devices-scanner = Leitor { $number }
devices-on-printer = na impressora de talões
devices-document-receipt = Talão { $number }
devices-document-duplicate = Segunda via de { $number }
devices-document-post-void = Anulação { $number }
devices-document-no-sale = Talão de abertura da gaveta
devices-document-till = Papel de caixa
devices-document-test-page = Página de teste
devices-claimed = Outro programa está a usá-lo. Feche esse programa.
devices-cutter-jam = A guilhotina está encravada. Abra a tampa e retire o papel.
devices-overheated = A cabeça de impressão está demasiado quente. Continua quando arrefecer.
devices-offline = A impressora diz que está desligada da linha.
devices-types-into-window = Os códigos chegam como se fossem teclados. Funciona, mas `omnitill doctor` explica como reservá-lo para a caixa.
devices-document-parked = Papel de cesto em espera
devices-document-gift = Talão de oferta
