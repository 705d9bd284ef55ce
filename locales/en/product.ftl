### ui
### A product’s page, turned towards the customer.

product-title = Product
product-show = Show the product
product-languages = Language
product-photos = More photos
# $number (Number) - which one
# $count (Number) - how many there are
product-photo = Photo { $number } of { $count }
product-here = In this store
product-elsewhere = Other stores
# $quantity (String) - how much
product-in-stock = { $quantity } in stock
product-out-of-stock = Not in stock
product-stock-unknown = Please ask
product-not-here = not here
product-add = Add to the basket
product-just-now = just now
# $count (Number) - two or more
product-minutes-ago = { $count } minutes ago
# $count (Number) - two or more
product-hours-ago = { $count } hours ago
# $count (Number) - two or more
product-days-ago = { $count } days ago
