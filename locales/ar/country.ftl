### ui
### قواعد البلد كما يطبقها هذا المتجر.

country-title = البلد والضرائب
country-next = التغيير القادم في القانون
country-rules = القواعد
country-rates = نسب اليوم
country-star = * لم يقرأ أحد مصدر هذه النسبة بعد. اطلب تأكيدها.
country-unchecked = لم يُتحقق منه
country-unchecked-count =
    { $count ->
        [zero] تم التحقق من كل شيء
        [one] معلومة واحدة لم يُتحقق منها
        [two] معلومتان لم يُتحقق منهما
        [few] { $count } معلومات لم يُتحقق منها
        [many] { $count } معلومة لم يُتحقق منها
       *[other] { $count } معلومة لم يُتحقق منها
    }
country-unchecked-explain = كُتبت هذه من الذاكرة. اطلب ممن يعرف القانون تأكيدها قبل الاعتماد عليها.
country-wrong = هناك خلل في ملفات الصندوق. المس لقراءته.
