### ui

reports-title = المبيعات
reports-export = حفظ لجدول بيانات
reports-earlier = أقدم
reports-later = أحدث
reports-day = يوم
reports-week = أسبوع
reports-month = شهر
reports-course = مسار المبيعات
reports-categories = الفئات
reports-articles = المنتجات
reports-operators = الموظفون
reports-tenders = الدفع
reports-taxes = الضريبة
reports-nothing = لم يُبَع شيء في هذه المدة.
reports-sales = المبيعات
reports-average = متوسط البيع
reports-pieces = القطع
reports-discount = الخصومات
reports-returned = المرتجعات
reports-undone = مبيعات ملغاة
reports-tax = الضريبة
reports-margin = هامش الربح

reports-piece-count =
    { $count ->
        [zero] لا قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $count } قطع
        [many] { $count } قطعة
       *[other] { $count } قطعة
    }

reports-sale-count =
    { $count ->
        [zero] لا مبيعات
        [one] عملية بيع واحدة
        [two] عمليتا بيع
        [few] { $count } عمليات بيع
        [many] { $count } عملية بيع
       *[other] { $count } عملية بيع
    }

reports-period = من { $from } إلى { $to }
reports-before = { $period }: { $amount }
reports-more = أكثر بنسبة { $percent }
reports-less = أقل بنسبة { $percent }
reports-same = لا فرق
reports-progress = ما زال الجمع جاريًا: تم { $percent }
reports-exported = حُفظ: { $path }
reports-no-category = بلا فئة
reports-cash = نقدًا
reports-card = بطاقة
reports-voucher = قسائم هدايا
reports-online = أُعيد كما دُفع عبر الإنترنت
