### ui
### السطر أعلى كل شاشة والتنبيهات تحته.

status-printer = الطابعة
status-scanner = الماسح
status-drawer = الدرج
status-display = شاشة العميل
status-scale = الميزان
status-ready = جاهز
status-busy = يعمل
status-connecting = جارٍ الاتصال
status-paper-low = الورق قليل
status-paper-out = نفد الورق
status-cover-open = الغطاء مفتوح
status-open = مفتوح
status-closed = مغلق
status-absent = غير متصل
status-fault = عطل
status-unconfirmed = للتحقق
status-off = غير مُعدّ
status-waiting =
    { $count ->
        [zero] لا إيصالات منتظرة
        [one] إيصال واحد منتظر
        [two] إيصالان منتظران
        [few] { $count } إيصالات منتظرة
        [many] { $count } إيصالًا منتظرًا
       *[other] { $count } إيصال منتظر
    }
status-offline = دون اتصال: تُحفظ المبيعات هنا
status-change-theme = تغيير الألوان
status-change-language = اللغة والعرض
status-demo = جرّب الأجهزة
status-basket-restored = توقف الصندوق وهذه السلة مفتوحة. ما زال كل شيء فيها.
status-paper-out-notice = نفد الورق. ضع لفة وتُستأنف الطباعة تلقائيًا.
status-cover-open-notice = غطاء الطابعة مفتوح. أغلقه وتُستأنف الطباعة تلقائيًا.
status-printer-absent-notice = الطابعة لا تستجيب. تحقق من كبلها وكهربائها: تنتظر الإيصالات وتُطبع لاحقًا.
status-print-unknown-notice = هل خرج الإيصال { $receipt } كاملًا؟
status-print-came-out = نعم
status-print-did-not = لا، اطبع مرة أخرى
status-drawer-failed = لم يُفتح الدرج. افتحه بمفتاحه.
status-drawer-left-open = الدرج مفتوح ولا أحد عند الصندوق. أغلقه.
status-saving = جارٍ الحفظ…
status-disk-low = القرص يمتلئ
status-disk-very-low = القرص شبه ممتلئ
status-disk-low-notice = بقي أقل من 2 غيغابايت على قرص هذا الصندوق. البيع مستمر؛ أفرغ مساحة هذا الأسبوع.
status-disk-very-low-notice = بقي أقل من 512 ميغابايت على قرص هذا الصندوق. البيع مستمر والاستيراد ينتظر. أفرغ مساحة اليوم.
status-disk-full-notice = القرص ممتلئ وقد لا تُحفظ المبيعات قريبًا. أفرغ مساحة ويتابع الصندوق تلقائيًا.
status-disk-read-only-notice = القرص للقراءة فقط ولا يُحفظ شيء. اتصل بالدعم؛ المبيعات السابقة محفوظة.
status-disk-failing-notice = لم يحفظ القرص آخر تغيير. يواصل الصندوق المحاولة؛ إن استمر ذلك فأوقف البيع واتصل بالدعم.
status-copy-failing = توقفت النسخة الثانية
status-copy-failing-notice = تتعذر كتابة نسخة أمان المبيعات، وأحدثها على هذا القرص وحده. البيع مستمر والصندوق يواصل المحاولة. تحقق من مجلد النسخة أو قرصها؛ إن استمر ذلك اليوم فاتصل بالدعم.
status-training = تدريب: لا شيء هنا حقيقي. الإيصالات بلا قيمة ولا تتحرك أي أموال.
status-training-end = إنهاء التدريب
status-terminal = جهاز البطاقات
status-orders = طلبات للاستلام: { $count }
