### كيف تكوّن المجموع، جملة لكل خطوة.

explain-lines = مجموع السطور { $amount }.
explain-discount = يُسقط الخصم على السلة { $amount }.
explain-rounded-rate = تُقرَّب { $tax } مرة واحدة لكل نسبة: من { $exact } إلى { $rounded }.
explain-rounded-document = تُقرَّب { $tax } مرة واحدة للبيع كله: من { $exact } إلى { $rounded }.
explain-rounded-line = تُقرَّب { $tax } في هذا السطر من { $exact } إلى { $rounded }.
explain-each-line = تُقرَّب الضريبة في كل سطر.
explain-mode-half-up = يُقرَّب النصف إلى أعلى.
explain-mode-half-down = يُقرَّب النصف إلى أسفل.
explain-mode-half-even = يُقرَّب النصف إلى العدد الزوجي.
explain-mode-up = يُقرَّب كل كسر إلى أعلى.
explain-mode-down = يُحذف كل كسر.
explain-added = تُضاف { $name }: { $amount }.
explain-cash = نقدًا يُقرَّب إلى { $amount }.
explain-price-one = السعر { $amount }.
explain-price = { $quantity } × { $price } يساوي { $amount }.
explain-label-price = على ملصق العبوة { $amount }.
explain-line-discount = يُسقط خصم السطر { $amount }.
explain-basket-discount = نصيبه من الخصم على السلة { $amount }.
explain-left = يبقى { $amount }.
explain-levy-inside = يتضمن السعر { $levy }: { $amount }. المصدر: { $source }
explain-levy-on-top = يُضاف { $levy }: { $amount }. المصدر: { $source }
explain-tax-inside = { $tax } بنسبة { $rate } داخل السعر: { $exact } على { $base } قبل الضريبة.
explain-tax-on-top = { $tax } بنسبة { $rate } تُضاف: { $exact } على { $base } قبل الضريبة.
explain-tax-zero = { $tax } نسبتها { $rate }: لا شيء.
explain-place-dine-in = هذه النسبة لما يؤكل هنا.
explain-place-takeaway = هذه النسبة لما يؤخذ إلى الخارج.
explain-holiday = هي نسبة فترة الإعفاء «{ $name }».
explain-since = هذه النسبة سارية منذ { $day }. المصدر: { $source }
explain-since-unchecked = هذه النسبة سارية منذ { $day }. مصدر لم يتحقق منه أحد: { $source }
explain-share = من { $tax } بعد تقريبها مرة واحدة يتحمل هذا السطر { $amount }.
explain-exempted = لا يدفع المشتري { $tax } وقدرها { $amount }: الشهادة { $certificate }.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = يخصم «{ $name }» { $amount }.
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = لا يُمنح «{ $name }»: «{ $winner }» يخصم أكثر، ولا يُجمع بينهما.
# $name (String) - the promotion
explain-promotion-incomplete = يحتاج «{ $name }» إلى مزيد من أصنافه.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = ينقص «{ $name }» { $amount }.
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = يبدأ «{ $name }» في { $day }.
# $name (String) - the promotion
explain-promotion-weekday = «{ $name }» ليس لهذا اليوم من الأسبوع.
# $name (String) - the promotion
explain-promotion-hours = «{ $name }» ليس لهذه الساعة.
# $name (String) - the promotion
explain-promotion-customers = «{ $name }» لمجموعة من العملاء.
# $name (String) - the promotion
explain-promotion-coupon = يحتاج «{ $name }» إلى قسيمة.
