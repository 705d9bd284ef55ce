### قواعد البلد بالكلمات: ما سيتغير ونسب اليوم وما لم يتحقق منه أحد.

law-change = { $category }: { $tax } من { $from } إلى { $to } في { $day }
law-change-begins = { $category }: تبدأ { $tax } بنسبة { $to } في { $day }
law-change-ends = { $category }: تنتهي { $tax } بنسبة { $from }، ولا شيء ابتداءً من { $day }
law-no-change = لا يُعرف أي تغيير في القانون في الأيام القادمة.
law-waiting = الإصدار { $version } من القواعد على هذا الصندوق ويسري ابتداءً من { $day }.
law-country = البلد
law-region = المنطقة
law-version = إصدار القواعد
law-since = منذ { $day }.
law-since-begin = منذ أن بدأ به هذا الصندوق.
law-currency = العملة
law-prices = أسعار الرف
law-prices-with = الضريبة داخلة
law-prices-without = تُضاف الضريبة
law-rounding = تقريب الضريبة
law-rounding-line = في كل سطر
law-rounding-rate = مرة لكل نسبة
law-rounding-document = مرة للبيع كله
law-rounding-rule = القاعدة «{ $rule }». المصدر: { $source }
law-rounding-rule-unchecked = القاعدة «{ $rule }». مصدر لم يتحقق منه أحد: { $source }
law-rounding-choices = يسمح القانون للمتجر أيضًا باختيار: { $rules }. مكانه في الإعدادات `tax_rounding`.
law-rate = { $tax }، منذ { $day }. { $source }
law-rate-until = تنتهي في { $day }.
law-price-from = ابتداءً من { $amount } للقطعة.
law-price-to = حتى { $amount } للقطعة.
law-dine-in = { $category }، يؤكل هنا
law-takeaway = { $category }، يؤخذ إلى الخارج
law-fact-tax = { $category }: { $tax } { $rate } منذ { $day }
law-fact-tax-region = { $category } في { $region }: { $tax } { $rate } منذ { $day }
law-fact-rounding = كيف تُقرَّب الضريبة: «{ $rule }»
law-fact-levy = مبلغ «{ $levy }» وضريبته
law-fact-exemption = معفى من الضريبة: { $exemption }
law-fact-receipt = واجب الإيصال: { $duty }
law-fact-age = أصغر سن لـ{ $goods }: { $years }
law-fact-retention =
    { $months ->
        [zero] لا تُحفظ السجلات
        [one] تُحفظ السجلات شهرًا واحدًا
        [two] تُحفظ السجلات شهرين
        [few] تُحفظ السجلات { $months } أشهر
        [many] تُحفظ السجلات { $months } شهرًا
       *[other] تُحفظ السجلات { $months } شهر
    }
law-fact-code = رموز المتجر التي تبدأ بـ { $prefix }
law-goods-alcohol = الكحول
law-goods-spirits = المشروبات الروحية
law-goods-tobacco = التبغ
law-goods-knives = السكاكين
law-goods-energy-drinks = مشروبات الطاقة

law-category-standard = النسبة العادية
law-category-reduced = نسبة مخفضة
law-category-super-reduced = نسبة مخفضة جدًا
law-category-second-reduced = النسبة المخفضة الثانية
law-category-intermediate = نسبة متوسطة
law-category-special = نسبة خاصة
law-category-zero = نسبة صفر
law-category-none = غير خاضع
law-category-basic-food = أغذية أساسية
law-category-gst = بضائع خاضعة
law-category-gst-free = معفى
law-category-books = كتب
law-category-children = لوازم الأطفال
law-category-meal = وجبات
law-category-lodging = إقامة
law-category-hotel = فنادق
law-category-food = أغذية
law-category-travel = سفر
law-category-culture = ثقافة
law-category-gold = ذهب
law-category-apparel = ملابس
law-category-clothing = ملابس
law-category-general = بضائع عامة
law-category-grocery = بقالة

law-name-at = النمسا
law-name-au = أستراليا
law-name-be = بلجيكا
law-name-ca = كندا
law-name-ch = سويسرا
law-name-de = ألمانيا
law-name-dk = الدنمارك
law-name-es = إسبانيا
law-name-fi = فنلندا
law-name-fr = فرنسا
law-name-gb = المملكة المتحدة
law-name-ie = أيرلندا
law-name-in = الهند
law-name-it = إيطاليا
law-name-jp = اليابان
law-name-nl = هولندا
law-name-no = النرويج
law-name-nz = نيوزيلندا
law-name-pl = بولندا
law-name-pt = البرتغال
law-name-se = السويد
law-name-us = الولايات المتحدة
