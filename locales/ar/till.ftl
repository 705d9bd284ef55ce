### ورق الصندوق: الرصيد الافتتاحي والإيداع والسحب والعدّ وتقريرا X وZ.

till-opened = الرصيد الافتتاحي
till-paid-in = إيداع نقدي
till-paid-out = سحب نقدي
till-lift = نقل إلى الخزنة
till-counted = عدّ النقد
till-x = تقرير X
till-z = تقرير Z { $number }
till-whose = درج
till-operator = الموظف
till-category = البند
till-bag = الكيس
till-amount = المبلغ
till-piece = { $count } × { $value }
till-day = يوم العمل
till-next-day = يوم العمل التالي
till-began = منذ
till-receipts = الإيصالات
till-no-receipts = لا شيء
till-head-sales = المبيعات
till-sales = مبيعات ({ $count })
till-returns = مرتجعات ({ $count })
till-post-voids = مبيعات ملغاة ({ $count })
till-vouchers = قسائم هدايا مبيعة
till-prepaid = مدفوع بقسائم فُرضت ضريبتها عند البيع
till-discounts = منها خصومات ({ $count })
till-promotions = منها عروض ({ $count })
till-rounding = تقريب النقد
till-head-payments = المدفوعات
till-cash = نقد محتفظ به ({ $count })
till-card = بطاقة ({ $count })
till-other-tender = { $kind } ({ $count })
till-refund-cash = نقد مُعاد ({ $count })
till-refund-card = مُعاد إلى البطاقة ({ $count })
till-refund-other = مُعاد، { $kind } ({ $count })
till-foreign-cash = { $currency } في الدرج
till-head-taxes = الضرائب
till-taxed = { $category } { $rate }
till-tax = منها ضريبة
till-head-events = أحداث أخرى
till-voided = سلال متروكة ({ $count })
till-line-voids = سطور محذوفة ({ $count })
till-overrides = أسعار عُدّلت يدويًا
till-no-sales = فتح الدرج دون بيع
till-reprints = إيصالات أعيدت طباعتها
till-alarms = ترك الدرج مفتوحًا
till-counts = مرات عدّ الدرج
till-head-drawer = الدرج
till-float = الرصيد الافتتاحي
till-float-not-counted = لم يعدّه أحد
till-float-difference = الفرق عن الإغلاق السابق
till-cash-kept = نقد من المبيعات
till-cash-back = نقد مُعاد
till-in = إيداعات
till-out = مسحوبات
till-lifts = إلى الخزنة
till-expected = المتوقع
till-count = المعدود
till-since-count = نقد بعد العدّ
till-even = الفرق
till-over = زيادة
till-short = نقص
till-carried = يبقى في الدرج
till-banked = إلى الخزنة
till-no-gap = لكل إيصال قيده.
till-gap = إيصالات بلا قيد: { $numbers }
till-pending = { $count ->
    [zero] لا إيصالات تنتظر تأكيد المركز.
    [one] إيصال واحد لم يؤكده المركز بعد.
    [two] إيصالان لم يؤكدهما المركز بعد.
    [few] { $count } إيصالات لم يؤكدها المركز بعد.
    [many] { $count } إيصالًا لم يؤكدها المركز بعد.
   *[other] { $count } إيصال لم يؤكدها المركز بعد.
}
till-head-grand = منذ بداية هذا الصندوق
till-grand-sold = مبيعات
till-grand-returned = مُعاد
