### ui
### قبض الثمن.

pay-due = المطلوب دفعه
pay-remaining = المتبقي
pay-taken = المستلَم
pay-none-taken = اختر طريقة دفع العميل. لدفع جزء فقط اكتب المبلغ أولًا.
pay-cash = نقدًا
pay-card = بطاقة
pay-voucher = قسيمة هدية
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = رد إلى القسيمة …{ $tail }: { $amount }
pay-exact = بالضبط
pay-amount = المبلغ
pay-whole = كل المتبقي
pay-remove = تراجع
pay-back = رجوع إلى السلة
pay-card-title = على جهاز البطاقات
pay-card-explain = أدخل هذا المبلغ في جهاز البطاقات ودع العميل يدفع. ماذا يعرض الجهاز؟
pay-card-unknown = لا أعرف
# $currency (String) - the currency's code
# $rate (String) - what one of it is taken for
pay-foreign = { $currency } بسعر { $rate }
pay-card-approved = مقبولة
pay-card-declined = مرفوضة
pay-card-cancel = طريقة دفع أخرى
pay-refund-title = الإعادة إلى البطاقة على الجهاز
pay-refund-explain = اختر «استرداد» على الجهاز وأدخل هذا المبلغ واستخدم البطاقة التي دفعت. ماذا يعرض الجهاز؟
pay-refund-approved = أُعيد المبلغ
pay-refund-declined = مرفوض
pay-refund-cancel = طريقة أخرى
pay-rounding = تقريب
pay-give-back = يُعاد
pay-given = أُعيد
pay-give-card = يعود { $amount } إلى البطاقة التي دفعت: اضغط «بطاقة».
pay-terminal-title = يدفع العميل على جهاز البطاقات
pay-terminal-refund-title = يعيد جهاز البطاقات المبلغ
pay-terminal-card = في انتظار البطاقة
pay-terminal-customer = يجيب العميل جهاز البطاقات
pay-terminal-bank = يُسأل البنك
pay-terminal-take-card = يسحب العميل البطاقة
pay-terminal-wait = الجهاز يعمل
pay-terminal-asking = انقطع الاتصال: يُسأل الجهاز عمّا حدث
pay-terminal-end = إنهاء الدفع
pay-online = كما دُفع عبر الإنترنت
pay-to-online = إعادة { $amount } كما دُفع عبر الإنترنت
