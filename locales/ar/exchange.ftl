### ui
### ما يقوله الصندوق والمركز أحدهما للآخر: إلى أين وصل وما العمل.

exchange-title = التبادل مع المركز
exchange-try-now = حاول الآن
exchange-good = تم تبادل كل شيء.
exchange-never = لم يتصل هذا الصندوق بالمركز بعد.
exchange-hub = المركز
exchange-contact = آخر اتصال
exchange-none = لا يوجد بعد
exchange-waiting = بانتظار الإرسال
exchange-oldest = أقدمها
exchange-sources = ما يأتي من المركز

# $time (String) - اليوم والوقت
exchange-as-of = حتى { $time }

exchange-reading = جارٍ القراءة: { $percent }
exchange-aside = مستلم وغير مستخدم
exchange-aside-unknown = يعرفه إصدار أحدث من الصندوق.
exchange-aside-advice = أخبر المركز: لا يمكن استخدام هذه البيانات هنا كما هي.
exchange-clock = ساعتا الصندوق والمركز متباعدتان كثيرًا. اضبط ساعة الصندوق.
exchange-source-catalogue = المنتجات
exchange-source-prices = الأسعار
exchange-source-promotions = العروض
exchange-source-customers = العملاء
exchange-source-stock = مخزون المتاجر
exchange-source-orders = طلبات للاستلام
exchange-source-people = الأشخاص
exchange-source-settings = الإعدادات
exchange-source-packs = قواعد البلد
exchange-trouble-unreachable = لا يمكن الوصول إلى المركز. البيع مستمر؛ كل شيء محفوظ هنا ويُرسل تلقائيًا. إن استمر ذلك فافحص الشبكة.
exchange-trouble-stranger = يجيب شيء آخر غير المركز. البيع مستمر. افحص الشبكة: قد تكون صفحة تسجيل دخول في الطريق.
exchange-trouble-unknown = المركز لا يعرف هذا الصندوق. اطلب من المركز رمز تسجيل.
exchange-trouble-busy = لا يستطيع المركز استلام شيء الآن. يحاول الصندوق مجددًا تلقائيًا.
exchange-trouble-refused = رفض المركز شيئًا. يحاول الصندوق مجددًا؛ إن استمر ذلك فأخبر المركز.
exchange-trouble-disk = رفض قرص الصندوق. اقرأ ما يقوله الصندوق عن قرصه.
exchange-trouble-clock = ساعتا الصندوق والمركز مختلفتان. يصحح الصندوق ذلك؛ إن استمر فاضبط الساعة.
exchange-trouble-revoked = استبعد المركز هذا الصندوق. كل شيء محفوظ هنا. اتصل بالمركز.
exchange-trouble-fork = لدى المركز سجلات أخرى بأرقام هذا الصندوق: قد تكون هذه البيانات نسخة. لا يُرسل شيء بعد الآن وكل شيء محفوظ. اتصل بالمركز.
exchange-trouble-altered = سجل ليس كما خُتم. لا يُرسل شيء بعد الآن وكل شيء محفوظ. اتصل بالمركز.
