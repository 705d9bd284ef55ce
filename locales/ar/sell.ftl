### ui
### التسجيل: الأصناف في جهة والسلة في الأخرى.

sell-search = ابحث عن صنف
sell-keyboard = لوحة المفاتيح
sell-found =
    { $count ->
        [zero] لم يُعثر على شيء
        [one] صنف واحد
        [two] صنفان
        [few] { $count } أصناف
        [many] { $count } صنفًا
       *[other] { $count } صنف
    }
sell-found-more =
    { $count ->
        [zero] بعض الأصناف
        [one] صنف واحد أو أكثر
        [two] صنفان أو أكثر
        [few] { $count } أصناف أو أكثر
        [many] { $count } صنفًا أو أكثر
       *[other] { $count } صنف أو أكثر
    }
sell-nothing-found = لا صنف بهذا الاسم أو الرقم. جرّب أحرفًا أقل.
sell-no-products = لا توجد أصناف هنا بعد.
sell-previous-page = الأصناف السابقة
sell-next-page = أصناف أخرى
sell-basket = السلة
sell-items =
    { $count ->
        [zero] لا قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $count } قطع
        [many] { $count } قطعة
       *[other] { $count } قطعة
    }
sell-empty-title = جاهز للعميل التالي
sell-empty = امسح صنفًا أو المسه أو ابحث عنه بالاسم.
sell-total = الإجمالي
sell-pay = الدفع
sell-more = المزيد
sell-quantity = الكمية
sell-one-less = أقل بواحد
sell-one-more = أكثر بواحد
sell-discount = خصم
sell-in-percent = بالنسبة %
sell-as-amount = مبلغ
sell-note = ملاحظة
sell-note-hint = ماذا يُكتب على الإيصال؟
sell-remove = إزالة
sell-basket-discount = خصم على السلة
sell-clear-basket = إفراغ السلة
sell-clear-ask = هل تُفرغ السلة كلها؟
sell-clear-explain = يخرج كل ما فيها. لا يُباع شيء.
sell-clear-keep = أبقِها
sell-weight = الوزن
sell-weight-hint = اقرأ الوزن من الميزان.
sell-open-price = السعر
sell-open-price-hint = اكتب السعر المدوّن على البطاقة.
sell-add = أضف إلى السلة
sell-set = تطبيق
sell-choose-variant = أيّ نوع؟
sell-unknown-title = هذا الرمز غير معروف هنا
sell-unknown-search = ابحث بالاسم
sell-unknown-open = بِع كصنف مفتوح
sell-receipts = الإيصالات: بحث وطباعة وإلغاء
sell-no-sale = فتح الدرج
sell-sign-out = تسجيل الخروج
sell-devices = الأجهزة
sell-settings = الإعدادات
sell-all = الكل
sell-each = { $price } للقطعة
sell-measured = { $quantity } × { $price }
sell-tax = شامل { common-tax } { $amount }
sell-discount-given = خصم { $amount }
sell-open-item = صنف مفتوح { $code }
sell-no-sale-reason = فُتح من الشاشة دون ذكر سبب
sell-pack-issue = العدد { $issue }
sell-pack-lot = الدفعة { $lot }
sell-pack-serial = الرقم { $serial }
sell-pack-expires = تنتهي الصلاحية { $day }
sell-pack-best-before = يُفضَّل قبل { $day }

sell-subtotal = المجموع الفرعي
sell-added-tax = { $tax } { $rate }
sell-not-charged = ضريبة غير محصَّلة
sell-explain = كيف تكوّن هذا المجموع
sell-why = لماذا هذا السعر؟
sell-customer-language = لغة الزبون
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = { $article } واحدة إضافية: يخصم «{ $name }» { $amount } أكثر
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = بقي { $missing } ليخصم «{ $name }» { $amount }
sell-coupon = قسيمة
sell-coupon-hint = امسح القسيمة أو اكتب رمزها.
sell-customer = العميل
sell-customer-hint = اكتب اسمًا أو بريدًا إلكترونيًا أو رقم هاتف.
sell-purchases = آخر المشتريات، من أي صندوق ومن الويب:
sell-purchases-asking = جارٍ السؤال عن آخر المشتريات.
sell-purchases-offline = تعذّر الوصول إلى المركز: المشتريات السابقة غير معروفة هنا.
sell-purchases-none = لا مشتريات يعرفها المركز بعد.
sell-purchases-web = الويب
sell-give-back = إعادة { $amount }
sell-voucher = قسيمة هدية
sell-voucher-hint = اكتب قيمتها: هذا ما يدفعه العميل.
sell-voucher-name = لمن هي؟
sell-voucher-name-hint = اسم صاحبها، أو اتركه فارغًا
sell-voucher-anything = كل شيء
sell-voucher-find = البحث عن قسيمة
sell-voucher-find-hint = اسم صاحبها كما هو على القسيمة
sell-voucher-search = بحث
# $day (String) - when it was issued
sell-voucher-issued = صدرت في { $day }
sell-training = تدرّب
sell-customer-points = النقاط: { $points } (حتى { $time })
sell-customer-points-unsure = النقاط: { $points } (التاريخ غير معروف)
sell-taken-over = نُقل من الهاتف: { $count }
