### ui
### A caixa que os clientes usam sozinhos.

self-checkout-title = Caixa automática
self-checkout-start = Iniciar a caixa automática
self-checkout-welcome = Leia o seu primeiro artigo
self-checkout-card-hint = Só pagamento com cartão
self-checkout-pay = Pagar com cartão
self-checkout-help = Chamar um colega
self-checkout-staff = Pessoal
self-checkout-called = Um colega vem a caminho.
self-checkout-called-age = Algo disto não se vende a todos. Um colega vê e confirma.
self-checkout-called-payment = Ainda não se sabe se o cartão foi debitado. Um colega verifica; não pague outra vez.
self-checkout-called-goods = Este artigo precisa de um colega, que vem a caminho.
self-checkout-cancel-call = Já não preciso de ajuda
self-checkout-age-fine = Pessoal: idade suficiente
self-checkout-age-young = Pessoal: demasiado novo
self-checkout-still-there = Ainda está aí?
self-checkout-still-there-hint = Senão os seus artigos são guardados e o pessoal ajuda.
self-checkout-go-on = Sim, continuar
self-checkout-follow-terminal = Siga o terminal de cartões
self-checkout-thanks = Obrigado
self-checkout-finish = Pronto
self-checkout-paper = Imprimir o recibo
self-checkout-no-terminal = O terminal de cartões não está pronto. Chame um colega.
self-checkout-parked = Caixa automática
self-checkout-saved = Poupa { $amount }
