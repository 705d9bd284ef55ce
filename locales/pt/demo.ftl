### ui
### Os dispositivos da loja de demonstração.

demo-title = Dispositivos de teste
demo-explain = Substituem os verdadeiros. Toque num código de barras para o ler.
demo-scan = Ler { $name }
demo-printer = Impressora de talões
demo-tear-paper = Tirar papel
demo-refill-paper = Pôr papel
demo-open-cover = Abrir tampa
demo-close-cover = Fechar tampa
demo-drawer = Gaveta
demo-push-drawer = Empurrar
demo-receipt = Último talão
demo-no-receipt = O próximo talão sai aqui.
demo-hide = Ocultar os dispositivos de teste
demo-previous = Códigos anteriores
demo-next = Mais códigos
demo-open-shop = Abrir a loja: { $place }
demo-no-arabic-country = Ainda não há aqui regras de um país de língua árabe: esta loja fica em Londres, com preços e impostos britânicos.

demo-office = Sede
demo-cut-network = Cortar a rede
demo-mend-network = Religar a rede
