### ui
### सामान का पन्ना, ग्राहक की ओर।

product-title = सामान
product-show = सामान दिखाएँ
product-languages = भाषा
product-photos = और तस्वीरें
product-photo = { $count } में से तस्वीर { $number }
product-here = इस दुकान में
product-elsewhere = दूसरी दुकानें
product-in-stock = { $quantity } उपलब्ध
product-out-of-stock = उपलब्ध नहीं
product-stock-unknown = कृपया पूछें
product-not-here = यहाँ नहीं
product-add = टोकरी में डालें
product-just-now = अभी
product-minutes-ago = { $count } मिनट पहले
product-hours-ago = { $count } घंटे पहले
product-days-ago = { $count } दिन पहले
