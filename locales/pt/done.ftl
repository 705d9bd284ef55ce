### ui
### Venda feita: troco, talão, próximo cliente.

done-change = Troco
done-no-change = Valor certo
done-sale = Venda { $number }
done-total = Total
done-queued = O talão vai ser impresso.
done-printing = O talão está a ser impresso.
done-printed = O talão está impresso.
done-paper-out = Acabou o papel. Ponha um rolo: o talão sai sozinho.
done-waiting = O talão espera pela impressora. Pode continuar.
done-unconfirmed = Veja o talão: saiu por inteiro?
done-no-receipt = Não foi pedido talão.
done-print-receipt = Imprimir talão
done-print-again = Imprimir de novo
done-came-out = Sim, está completo
done-gift = Talão de oferta
done-next = Próximo cliente
done-next-hint = Ler um código também começa a venda seguinte.
done-drawer-open = A gaveta está aberta.
done-sent = O talão foi enviado para a impressora.

done-take-along = Leia este código com um telefone para levar o recibo.
done-no-network = O recibo não pode ir para um telefone: esta caixa não está em nenhuma rede.
done-port-taken = O recibo não pode ir para um telefone: outro programa usa a porta. Peça à assistência que altere as definições.
done-not-safe = O recibo não pode ir para um telefone: este computador não tem números seguros. Pergunte à assistência.
done-given-back = Devolvido
