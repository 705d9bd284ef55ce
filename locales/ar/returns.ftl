### ui

returns-title = إرجاع
returns-of = إرجاع من { $receipt }
returns-empty-title = امسح الإيصال
returns-empty = رمزه في نهاية الورقة.
returns-look = البحث عن البيع
returns-without = لا يوجد إيصال
returns-elsewhere = الإيصال من صندوق أو متجر آخر
returns-elsewhere-title = أي إيصال هو؟
returns-elsewhere-hint = امسح رمزه أو اكتب الرقم المطبوع بجانبه.
returns-elsewhere-field = رقم الإيصال
returns-go-on = متابعة
returns-article-title = ما الذي يُعاد؟
returns-article-field = امسح الصنف أو اكتب اسمه أو رقمه
returns-article-other = صنف آخر
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = { $price } للوحدة: أدنى سعر في آخر { $days } يومًا
# $days (Number) - days
returns-rule-price = ما لم يبعه هذا الصندوق يُحسب بأدنى سعر له هنا في آخر { $days } يومًا.
# $max (String) - the most
returns-rule-max = يُعاد بهذه الطريقة { $max } على الأكثر.
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt } من صندوق آخر في هذا المتجر. هناك يُعاد بالسعر المدفوع، وهنا يُعامل كأنه بلا إيصال.
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt } من متجر آخر في هذا البلد. هناك يُعاد بالسعر المدفوع، وهنا يُعامل كأنه بلا إيصال.
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt } من بلد آخر: بائع وعملة وضريبة أخرى. لا يُعاد المال إلا هناك. هنا يمكن الاستبدال: سجّل بضاعة بالقيمة نفسها على الأقل.
returns-note = ملاحظة
returns-note-title = ملاحظة لهذا السطر
returns-note-field = ماذا يُقال عنه؟
returns-note-set = حفظ الملاحظة
# $code (String) - a coupon
returns-coupon-used = القسيمة { $code } تبقى مستعملة.
returns-from-receipt = إرجاع سلع
returns-why = سبب الإرجاع
returns-condition = الحالة
returns-pick = امسح ما يُعاد أو اضغط علامة الزائد بجانبه.
returns-back = يُعاد
returns-counts = يُحسب
returns-confirm = إلى السلة
returns-take-out = إخراج الإرجاع
returns-line = بيع { $sold }، ويمكن إرجاع { $left }
returns-came-back = أُرجع { $quantity } في { $day }، { $receipt }
returns-unwound = خصم { $name } كان { $before }. ما يحتفظ به الزبون يستحق { $after }، فيقل المبلغ المعاد بالفرق.
returns-withdrawn = يبقى { $name } ويزيد سعره { $amount } من دون العرض.
returns-to-card = يعود { $amount } إلى البطاقة التي دفعت.
returns-in-cash = يُعاد { $amount } نقدًا.
returns-reason-does-not-fit = المقاس
returns-reason-defective = معيب
returns-reason-changed-mind = تغيير الرأي
returns-reason-wrong-article = صنف خاطئ
returns-reason-other = أخرى
returns-condition-as-new = كالجديد
returns-condition-opened = مفتوح
returns-condition-damaged = تالف
returns-hub-asking = يُسأل المركز عمّا أُعيد من هذا الإيصال في مكان آخر …
returns-hub-known = تُحتسب المرتجعات في كل مكان حتى { $time }.
returns-hub-known-in-part = تُحتسب المرتجعات التي يعرفها المركز. لم يُسمع بعد من بعض الصناديق.
returns-hub-unasked = لا يمكن الوصول إلى المركز: لا يُعرف ما أُعيد في صناديق أخرى أو عبر الإنترنت. تسري قواعد المتجر.
returns-hub-unknown = المركز لا يعرف هذا الإيصال بعد: لا يُعرف ما أُعيد منه في مكان آخر. تسري قواعد المتجر.
returns-order = إنه طلب عبر الإنترنت
returns-order-title = أي طلب هو؟
returns-order-hint = امسح رمزه أو اكتب رقمه. وإلا فاسم العميل، أو آخر أربعة أرقام من البطاقة التي دفعت.
returns-order-field = الطلب أو العميل أو البطاقة
returns-order-of = إرجاع الطلب { $order }
returns-order-document = مستنده { $document }.
returns-to-online = يعود { $amount } كما دُفع عبر الإنترنت.
returns-orders-none = لم يُعثر على طلب مدفوع.
returns-orders-unasked = لا يمكن الوصول إلى المركز: لا يُعثر على الطلبات بالعميل أو البطاقة إلا مع الشبكة.
returns-condition-not-collected = لم يُستلم
