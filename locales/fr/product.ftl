### ui
### La page d’un article, tournée vers le client.

product-title = Article
product-show = Montrer l’article
product-languages = Langue
product-photos = Autres photos
product-photo = Photo { $number } sur { $count }
product-here = Dans ce magasin
product-elsewhere = Autres magasins
product-in-stock = { $quantity } en stock
product-out-of-stock = Pas en stock
product-stock-unknown = Demandez-nous
product-not-here = pas ici
product-add = Ajouter au panier
product-just-now = à l’instant
product-minutes-ago = il y a { $count } minutes
product-hours-ago = il y a { $count } heures
product-days-ago = il y a { $count } jours
