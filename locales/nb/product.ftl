### ui
### En vares side, vendt mot kunden.

product-title = Vare
product-show = Vis varen
product-languages = Språk
product-photos = Flere bilder
product-photo = Bilde { $number } av { $count }
product-here = I denne butikken
product-elsewhere = Andre butikker
product-in-stock = { $quantity } på lager
product-out-of-stock = Ikke på lager
product-stock-unknown = Spør oss
product-not-here = ikke her
product-add = Legg i kurven
product-just-now = akkurat nå
product-minutes-ago = for { $count } minutter siden
product-hours-ago = for { $count } timer siden
product-days-ago = for { $count } dager siden
