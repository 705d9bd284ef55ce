### ما يُطبع: الإيصالات وصفحة الاختبار.

receipt-phone = هاتف { $number }
receipt-tax-number = { $label } { $number }

receipt-title-receipt = إيصال
receipt-title-tax-invoice = فاتورة ضريبية
receipt-title-invoice = فاتورة
receipt-title-simplified-invoice = فاتورة مبسطة
receipt-title-sales-receipt = إيصال بيع
receipt-duplicate = نسخة { $copy }
receipt-practice = تدريب
receipt-practice-worth = ليس إيصالًا
receipt-number = رقم الإيصال
receipt-date = التاريخ
receipt-operator = الموظف
receipt-workstation = الصندوق

receipt-quantity = { $quantity } × { $price }
receipt-discount = خصم
receipt-discount-percent = خصم { $rate }

receipt-subtotal = المجموع الفرعي
receipt-total = الإجمالي
receipt-rounding = تقريب
receipt-cash = نقدًا
receipt-card = بطاقة
receipt-voucher = قسيمة هدية
receipt-change = الباقي
receipt-items =
    { $count ->
        [zero] لا قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $count } قطع
        [many] { $count } قطعة
       *[other] { $count } قطعة
    }

receipt-tax = الضريبة
receipt-tax-included = شامل الضريبة
receipt-tax-rate = النسبة
receipt-tax-net = الصافي
receipt-tax-gross = شامل
receipt-tax-sum = المجموع
receipt-tax-row = { $mark } { $rate }
receipt-tax-mark = { $mark } السعر شامل ضريبة { $rate }

receipt-keep = يُرجى الاحتفاظ بهذا الإيصال إثباتًا للشراء.

receipt-post-void = بيع ملغى
receipt-post-void-sale = الإيصال الملغى
receipt-post-void-total = إجمالي عملية البيع
receipt-reason = السبب
receipt-refund = استرداد
receipt-refund-cash = رُدّ نقدًا
receipt-refund-card = رُدّ إلى البطاقة
receipt-signature = التوقيع

receipt-no-sale = فتح دون بيع
receipt-opened-by = فتح الدرج

receipt-test = صفحة اختبار
receipt-test-printer = الطابعة
receipt-test-width =
    { $count ->
        [zero] لا أحرف في السطر:
        [one] حرف واحد في السطر:
        [two] حرفان في السطر:
        [few] { $count } أحرف في السطر:
        [many] { $count } حرفًا في السطر:
       *[other] { $count } حرف في السطر:
    }
receipt-test-left = يسار
receipt-test-centre = وسط
receipt-test-right = يمين
receipt-test-bold = عريض
receipt-test-underlined = تحته خط
receipt-test-tall = طويل
receipt-test-letters = حروف ورموز: { $letters }
receipt-test-qr = رمز QR
receipt-test-barcode = رمز شريطي
receipt-test-good = إن استطعت قراءة كل هذا فالطابعة مضبوطة.
receipt-issue = العدد { $issue }
receipt-serial = الرقم التسلسلي { $serial }
receipt-invoice-number = رقم الفاتورة
receipt-supplied = تاريخ التوريد
receipt-buyer = المشتري
receipt-buyer-number = الرقم الضريبي { $number }
receipt-line-net = بدون ضريبة { $net }، الضريبة { $rate }
receipt-levy = { $levy } { $count } x { $each }
receipt-levy-included = يشمل { $levy } { $amount }
receipt-tax-charge = { $label } { $rate }
receipt-exempted = ضريبة غير محصلة
receipt-exemption = رقم الإعفاء الضريبي
receipt-tax-outside = غير خاضع
receipt-reduced-rate = { $mark } سلع بالنسبة المخفضة

receipt-link-save = حفظ بصيغة PDF
receipt-link-gone = هذا الإيصال لم يعد هنا
receipt-link-gone-why = تعمل الروابط لمدة محدودة. اطلب إيصالا آخر في المتجر.
# $given (String) - what was handed over: $20.00
# $rate (String) - what one unit was taken for
receipt-foreign = { $given } بسعر { $rate }
# $price (String) - the price in force
receipt-instead-of = بدلًا من { $price }
receipt-parked = سلة معلقة
receipt-parked-unpaid = غير مدفوع. هذا ليس إيصالًا.
receipt-gift = إيصال هدية
receipt-gift-exchange = يمكن استبدال البضاعة بهذا الإيصال.
receipt-gift-no-receipt = وهو ليس إثباتًا للدفع.
receipt-title-return = إرجاع
receipt-return-of = مُرجَع من الإيصال { $receipt } بتاريخ { $day }:
receipt-return-elsewhere = مُرجَع من الإيصال { $receipt }:
receipt-return-without = مُرجَع بلا إيصال:
receipt-return-reason-does-not-fit = المقاس غير مناسب
receipt-return-reason-defective = معيب
receipt-return-reason-changed-mind = تغيير الرأي
receipt-return-reason-wrong-article = صنف خاطئ
receipt-return-reason-other = سبب آخر
receipt-return-kept = يبقى { $name } بسعره
receipt-return-unwound = { $name }: كان الخصم { $before } وأصبح { $after }
receipt-returned = المُرجَع
receipt-items-back = الأصناف المُرجَعة: { $count }
receipt-saved = لقد وفّرت
receipt-title-credit-note = إشعار دائن
# $amount (String) - what discounts had taken off
receipt-return-off = ناقص خصوماته { $amount }
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = الجهاز { $reference }
receipt-voucher-of = قسيمة تنتهي بـ { $tail }
receipt-voucher-sold = قسيمة هدية
receipt-voucher-worth = القيمة
receipt-voucher-whose = إلى { $name }
receipt-voucher-goods = لـ { $goods } فقط
# $day (String) - the last day on which it can be spent
receipt-voucher-until = يمكن استخدامها حتى { $day }
receipt-voucher-unending = بدون تاريخ انتهاء
receipt-voucher-keep = كل من لديه هذا الرمز يستطيع استخدامه. احفظه كما تحفظ النقود.
receipt-prepaid = قسيمة فُرضت ضريبتها عند البيع
receipt-refund-online = أُعيد كما دُفع عبر الإنترنت
receipt-return-order = مرتجع، من الطلب عبر الإنترنت { $order } بتاريخ { $day }:
receipt-return-document = المستند الأصلي { $document }
receipt-pick-ticket = للتجهيز
receipt-order-promised = موعود به في
receipt-bag = الكيس { $bag } من { $bags }
receipt-hand-over = تم التسليم
receipt-order = الطلب
receipt-order-name = العميل
receipt-order-proxy = استلمه
receipt-order-collect = الطلب { $order }، للاستلام من { $store }
receipt-order-send = الطلب { $order }، يُرسل من { $store }
receipt-parcel-to = إلى
receipt-parcel-from = من
receipt-parcel-number = رقم الطرد
receipt-parcel = الطرد { $parcel } من { $parcels }
