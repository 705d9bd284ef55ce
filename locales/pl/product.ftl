### ui
### Strona towaru, zwrócona do klienta.

product-title = Towar
product-show = Pokaż towar
product-languages = Język
product-photos = Więcej zdjęć
product-photo = Zdjęcie { $number } z { $count }
product-here = W tym sklepie
product-elsewhere = Inne sklepy
product-in-stock = W sklepie: { $quantity }
product-out-of-stock = Brak w sklepie
product-stock-unknown = Zapytaj nas
product-not-here = nie tutaj
product-add = Do koszyka
product-just-now = przed chwilą
product-minutes-ago = { $count } min temu
product-hours-ago = { $count } godz. temu
product-days-ago = { $count } dni temu
