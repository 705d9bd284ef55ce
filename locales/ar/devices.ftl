### ui
### الطابعة والماسح والدرج والإيصالات المنتظرة.

devices-title = الأجهزة
devices-test-page = صفحة اختبار
devices-open-drawer = فتح الدرج
devices-check = افحص الآن
devices-advice-ready = لا حاجة إلى شيء.
devices-advice-busy = يعمل الآن. لا حاجة إلى شيء.
devices-advice-connecting = جارٍ البحث عنه. يستغرق ذلك بضع ثوانٍ.
devices-advice-paper-low = جهّز لفة ورق جديدة.
devices-advice-paper-out = ضع لفة ورق. تُستأنف الطباعة تلقائيًا.
devices-advice-cover-open = أغلق الغطاء. تُستأنف الطباعة تلقائيًا.
devices-advice-open = ادفعه ليُغلق.
devices-advice-closed = لا حاجة إلى شيء.
devices-advice-absent = تحقق من الكبل والكهرباء. سيُعثر عليه تلقائيًا.
devices-advice-fault = أطفئه ثم شغّله. إن لم يُفد ذلك فاتصل بالدعم.
devices-advice-unconfirmed = أجب أدناه: هل خرج الإيصال؟
devices-advice-off = أضف عنوانه في ملف الإعدادات.
devices-queue = إيصالات بانتظار الطباعة
devices-queue-empty = طُبعت كل الإيصالات.
devices-job-queued = في الانتظار
devices-job-sending = تُطبع الآن
devices-job-await-proof = بانتظار رد الطابعة
devices-job-printed = طُبع
devices-job-unknown = هل خرج كاملًا؟
devices-job-cancelled = لم يُطبع
devices-job-yes = نعم، خرج
devices-job-again = اطبع مرة أخرى
devices-job-drop = لا تطبع

devices-scanner = الماسح { $number }
devices-on-printer = على طابعة الإيصالات
devices-document-receipt = إيصال { $number }
devices-document-duplicate = نسخة من { $number }
devices-document-post-void = إيصال إلغاء { $number }
devices-document-no-sale = إيصال فتح الدرج
devices-document-till = ورقة الصندوق
devices-document-test-page = صفحة اختبار
devices-claimed = يستخدمه برنامج آخر. أغلق ذلك البرنامج.
devices-cutter-jam = القاطع عالق. افتح الغطاء وأخرج الورق.
devices-overheated = رأس الطباعة ساخن جدًا. يتابع العمل حين يبرد.
devices-offline = تقول الطابعة إنها غير متصلة.
devices-types-into-window = تصل رموزه كأنها كتابة. هو يعمل، لكن الأمر `omnitill doctor` يشرح كيف يُخصَّص للصندوق وحده.
devices-document-parked = قسيمة سلة معلقة
devices-document-gift = إيصال هدية
