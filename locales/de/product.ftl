### ui
### Die Seite eines Artikels, dem Kunden zugewandt.

product-title = Artikel
product-show = Artikel zeigen
product-languages = Sprache
product-photos = Weitere Fotos
product-photo = Foto { $number } von { $count }
product-here = In diesem Laden
product-elsewhere = Andere Läden
product-in-stock = { $quantity } vorrätig
product-out-of-stock = Nicht vorrätig
product-stock-unknown = Bitte fragen Sie
product-not-here = nicht hier
product-add = In den Korb
product-just-now = gerade eben
product-minutes-ago = vor { $count } Minuten
product-hours-ago = vor { $count } Stunden
product-days-ago = vor { $count } Tagen
