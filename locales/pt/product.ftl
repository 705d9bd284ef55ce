### ui
### A página de um artigo, virada para o cliente.

product-title = Artigo
product-show = Mostrar o artigo
product-languages = Idioma
product-photos = Mais fotos
product-photo = Foto { $number } de { $count }
product-here = Nesta loja
product-elsewhere = Outras lojas
product-in-stock = { $quantity } em stock
product-out-of-stock = Esgotado
product-stock-unknown = Pergunte-nos
product-not-here = aqui não
product-add = Pôr no cesto
product-just-now = agora mesmo
product-minutes-ago = há { $count } minutos
product-hours-ago = há { $count } horas
product-days-ago = há { $count } dias
