### ui
### De pagina van een artikel, naar de klant gekeerd.

product-title = Artikel
product-show = Artikel tonen
product-languages = Taal
product-photos = Meer foto’s
product-photo = Foto { $number } van { $count }
product-here = In deze winkel
product-elsewhere = Andere winkels
product-in-stock = { $quantity } op voorraad
product-out-of-stock = Niet op voorraad
product-stock-unknown = Vraag het ons
product-not-here = niet hier
product-add = In de mand
product-just-now = zojuist
product-minutes-ago = { $count } minuten geleden
product-hours-ago = { $count } uur geleden
product-days-ago = { $count } dagen geleden
