### ui
### En vares side, vendt mod kunden.

product-title = Vare
product-show = Vis varen
product-languages = Sprog
product-photos = Flere billeder
product-photo = Billede { $number } af { $count }
product-here = I denne butik
product-elsewhere = Andre butikker
product-in-stock = { $quantity } på lager
product-out-of-stock = Ikke på lager
product-stock-unknown = Spørg os
product-not-here = ikke her
product-add = Læg i kurven
product-just-now = lige nu
product-minutes-ago = for { $count } minutter siden
product-hours-ago = for { $count } timer siden
product-days-ago = for { $count } dage siden
