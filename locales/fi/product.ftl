### ui
### Tuotteen sivu, asiakkaaseen päin käännetty.

product-title = Tuote
product-show = Näytä tuote
product-languages = Kieli
product-photos = Lisää kuvia
product-photo = Kuva { $number } / { $count }
product-here = Tässä myymälässä
product-elsewhere = Muut myymälät
product-in-stock = Varastossa { $quantity }
product-out-of-stock = Ei varastossa
product-stock-unknown = Kysy meiltä
product-not-here = ei täällä
product-add = Lisää koriin
product-just-now = juuri nyt
product-minutes-ago = { $count } minuuttia sitten
product-hours-ago = { $count } tuntia sitten
product-days-ago = { $count } päivää sitten
