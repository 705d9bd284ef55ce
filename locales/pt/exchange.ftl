### ui
### O que a caixa e a central dizem uma à outra: até onde e o que fazer.

exchange-title = Troca com a central
exchange-try-now = Tentar agora
exchange-good = Está tudo trocado.
exchange-never = Esta caixa ainda não chegou à central.
exchange-hub = Central
exchange-contact = Último contacto
exchange-none = Nenhum ainda
exchange-waiting = Por enviar
exchange-oldest = O mais antigo
exchange-sources = O que vem da central

# $time (String) - dia e hora
exchange-as-of = Em { $time }

exchange-reading = A ler: { $percent }
exchange-aside = Recebido, mas sem uso
exchange-aside-unknown = Uma versão mais nova da caixa conhece-o.
exchange-aside-advice = Avise a central: estes dados não podem ser usados aqui tal como estão.
exchange-clock = Os relógios da caixa e da central diferem muito. Acerte o relógio da caixa.
exchange-source-catalogue = Artigos
exchange-source-prices = Preços
exchange-source-promotions = Promoções
exchange-source-customers = Clientes
exchange-source-stock = Existências das lojas
exchange-source-orders = Encomendas a levantar
exchange-source-people = Pessoas
exchange-source-settings = Definições
exchange-source-packs = Regras do país
exchange-trouble-unreachable = Não se chega à central. A venda continua; tudo fica aqui e é enviado sozinho. Se persistir, verifique a rede.
exchange-trouble-stranger = Responde algo que não é a central. A venda continua. Verifique a rede: pode haver uma página de acesso pelo meio.
exchange-trouble-unknown = A central não conhece esta caixa. Peça à central um código de adesão.
exchange-trouble-busy = A central não pode receber nada agora. A caixa tenta de novo sozinha.
exchange-trouble-refused = A central recusou algo. A caixa tenta de novo; se persistir, avise a central.
exchange-trouble-disk = O disco da caixa recusou. Leia o que a caixa diz do seu disco.
exchange-trouble-clock = Os relógios da caixa e da central diferem. A caixa corrige-se; se persistir, acerte o relógio.
exchange-trouble-revoked = A central excluiu esta caixa. Tudo fica guardado aqui. Ligue à central.
exchange-trouble-fork = A central tem outros registos com os números desta caixa: estes dados podem ser uma cópia. Nada mais é enviado e tudo fica guardado. Ligue à central.
exchange-trouble-altered = Um registo não está como foi selado. Nada mais é enviado e tudo fica guardado. Ligue à central.
