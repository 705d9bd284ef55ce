### ui
### En varas sida, vänd mot kunden.

product-title = Vara
product-show = Visa varan
product-languages = Språk
product-photos = Fler bilder
product-photo = Bild { $number } av { $count }
product-here = I den här butiken
product-elsewhere = Andra butiker
product-in-stock = { $quantity } i lager
product-out-of-stock = Inte i lager
product-stock-unknown = Fråga oss
product-not-here = inte här
product-add = Lägg i korgen
product-just-now = alldeles nyss
product-minutes-ago = för { $count } minuter sedan
product-hours-ago = för { $count } timmar sedan
product-days-ago = för { $count } dagar sedan
