### ui
### La pagina di un articolo, rivolta al cliente.

product-title = Articolo
product-show = Mostrare l’articolo
product-languages = Lingua
product-photos = Altre foto
product-photo = Foto { $number } di { $count }
product-here = In questo negozio
product-elsewhere = Altri negozi
product-in-stock = { $quantity } disponibili
product-out-of-stock = Non disponibile
product-stock-unknown = Chieda a noi
product-not-here = non qui
product-add = Nel carrello
product-just-now = proprio ora
product-minutes-ago = { $count } minuti fa
product-hours-ago = { $count } ore fa
product-days-ago = { $count } giorni fa
