### The country's rules in words: what will change, today's rates, what nobody has checked.

# $category (String) - what is taxed
# $tax (String) - name of the tax
# $from (String) - rate until then
# $to (String) - rate from then on
# $day (String) - first day
law-change = { $category }: { $tax } { $from } → { $to } on { $day }
# $category (String) - what is taxed
# $tax (String) - name of the tax
# $to (String) - rate from then on
# $day (String) - first day
law-change-begins = { $category }: { $tax } of { $to } begins on { $day }
# $category (String) - what is taxed
# $tax (String) - name of the tax
# $from (String) - rate until then
# $day (String) - first day without it
law-change-ends = { $category }: { $tax } of { $from } ends; from { $day } on there is none
law-no-change = No change of law is known for the days to come.
# $version (String) - version of the rules
# $day (String) - first day
law-waiting = Version { $version } of the rules is on this till and holds from { $day } on.
law-country = Country
law-region = Region
law-version = Version of the rules
# $day (String) - first day
law-since = Since { $day }.
law-since-begin = Since this till began with it.
law-currency = Currency
law-prices = Prices on the shelf
law-prices-with = Tax inside
law-prices-without = Tax comes on top
law-rounding = Rounding of tax
law-rounding-line = On each line
law-rounding-rate = Once for each rate
law-rounding-document = Once for the whole sale
# $rule (String) - id of the rule
# $source (String) - the law
law-rounding-rule = Rule “{ $rule }”. Source: { $source }
# $rule (String) - id of the rule
# $source (String) - the law
law-rounding-rule-unchecked = Rule “{ $rule }”. Source, which nobody has checked: { $source }
# $rules (String) - ids of the rules
law-rounding-choices = The law lets the shop choose instead: { $rules }. It stands in the settings as `tax_rounding`.
# $tax (String) - name of the tax
# $day (String) - first day
# $source (String) - the law
law-rate = { $tax }, since { $day }. { $source }
# $day (String) - last day
law-rate-until = It ends on { $day }.
# $amount (String) - price of a piece
law-price-from = From { $amount } a piece.
# $amount (String) - price of a piece
law-price-to = Up to { $amount } a piece.
# $category (String) - what is taxed
law-dine-in = { $category }, eaten here
# $category (String) - what is taxed
law-takeaway = { $category }, taken away
# $category (String) - what is taxed
# $tax (String) - name of the tax
# $rate (String) - its rate
# $day (String) - first day
law-fact-tax = { $category }: { $tax } { $rate } since { $day }
# $category (String) - what is taxed
# $tax (String) - name of the tax
# $region (String) - where
# $rate (String) - its rate
# $day (String) - first day
law-fact-tax-region = { $category } in { $region }: { $tax } { $rate } since { $day }
# $rule (String) - id of the rule
law-fact-rounding = How tax is rounded: “{ $rule }”
# $levy (String) - name of the levy
law-fact-levy = Amount and tax of “{ $levy }”
# $exemption (String) - who
law-fact-exemption = Free of tax: { $exemption }
# $duty (String) - what a receipt says
law-fact-receipt = Duty of a receipt: { $duty }
# $goods (String) - which goods
# $years (String) - the youngest age
law-fact-age = Youngest age for { $goods }: { $years }

# $months (Number) - how long
law-fact-retention =
    { $months ->
        [one] Records are kept for { $months } month
       *[other] Records are kept for { $months } months
    }
# $prefix (String) - first digits
law-fact-code = In-store barcodes that begin with { $prefix }
law-goods-alcohol = alcohol
law-goods-spirits = spirits
law-goods-tobacco = tobacco
law-goods-knives = knives
law-goods-energy-drinks = energy drinks

law-category-standard = Standard
law-category-reduced = Reduced
law-category-super-reduced = Super-reduced
law-category-second-reduced = Second reduced
law-category-intermediate = Intermediate
law-category-special = Special
law-category-zero = Zero rate
law-category-none = Not taxed
law-category-basic-food = Basic food
law-category-gst = Taxable goods
law-category-gst-free = Free of tax
law-category-books = Books
law-category-children = Children’s goods
law-category-meal = Meals
law-category-lodging = Lodging
law-category-hotel = Hotels
law-category-food = Food
law-category-travel = Travel
law-category-culture = Culture
law-category-gold = Gold
law-category-apparel = Clothes
law-category-clothing = Clothes
law-category-general = General goods
law-category-grocery = Groceries

law-name-at = Austria
law-name-au = Australia
law-name-be = Belgium
law-name-ca = Canada
law-name-ch = Switzerland
law-name-de = Germany
law-name-dk = Denmark
law-name-es = Spain
law-name-fi = Finland
law-name-fr = France
law-name-gb = United Kingdom
law-name-ie = Ireland
law-name-in = India
law-name-it = Italy
law-name-jp = Japan
law-name-nl = Netherlands
law-name-no = Norway
law-name-nz = New Zealand
law-name-pl = Poland
law-name-pt = Portugal
law-name-se = Sweden
law-name-us = United States
