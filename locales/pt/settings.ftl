### ui
### O aspeto e a língua desta caixa.

settings-title = Definições
settings-language = Língua
settings-unreviewed = * Nenhum falante nativo leu ainda os textos desta língua. Diga-nos o que soa mal.
settings-theme = Cores
settings-theme-light = Claro
settings-theme-dark = Escuro
settings-theme-contrast = Alto contraste
settings-text-size = Tamanho do texto
settings-text-normal = Normal
settings-text-large = Grande
settings-text-largest = Muito grande
settings-motion = Movimento
settings-motion-on = Visível
settings-motion-off = Reduzido
settings-text-larger = Maior
settings-hand = Mão
settings-hand-right = Destro
settings-hand-left = Canhoto
