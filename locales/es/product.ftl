### ui
### La página de un artículo, vuelta hacia el cliente.

product-title = Artículo
product-show = Mostrar el artículo
product-languages = Idioma
product-photos = Más fotos
product-photo = Foto { $number } de { $count }
product-here = En esta tienda
product-elsewhere = Otras tiendas
product-in-stock = { $quantity } disponibles
product-out-of-stock = Agotado
product-stock-unknown = Pregúntenos
product-not-here = aquí no
product-add = Añadir a la cesta
product-just-now = ahora mismo
product-minutes-ago = hace { $count } minutos
product-hours-ago = hace { $count } horas
product-days-ago = hace { $count } días
