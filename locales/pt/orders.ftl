### ui
### Encomendas da loja online que esperam aqui pelos clientes.

orders-title = Encomendas para levantar
orders-none = Nenhuma encomenda à espera
orders-none-advice = Quando chegar uma, aparece aqui e ouve-se um som.
orders-choose = Leia o código da encomenda ou escolha-a na lista.
orders-hand-over = Entregar
orders-handed-over = A encomenda { $order } foi entregue.
orders-arrived = Novas encomendas: { $count }
orders-more = Mais encomendas: { $count }. Encontre-as pelo número.
orders-asking = Pergunta-se à central se pode ser entregue …
orders-held = Pode ser entregue: entretanto ninguém a pode cancelar. Compare o nome e os artigos.
orders-unasked = A central não está acessível: não se sabe se foi cancelada ou levantada noutro local. Pode entregá-la; fica registado e é enviado mais tarde.
orders-at-another-till = Outra caixa está a entregá-la neste momento. Pergunte aos colegas.
orders-not-ready = Os artigos ainda não estão reunidos. Peça ao cliente que espere ou volte.
orders-unpaid = Não está paga, e aqui não se pagam encomendas. Ligue para a sede.
orders-collected = O cliente já a tem. Não entregue nada.
orders-cancelled = Foi cancelada. Não entregue nada e reponha os artigos.
orders-expired = O prazo terminou e ninguém veio. Ligue para a sede.
orders-refused = A central não conhece esta encomenda nesta loja. Ligue para a sede.
orders-state-ready = Pronta
orders-state-picking = Em preparação
orders-state-placed = Nova
orders-state-unpaid = Não paga
orders-state-handed-over = Entregue
orders-state-cancelled = Cancelada
orders-state-expired = Expirada
