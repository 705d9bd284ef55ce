### ui
### تم البيع: الباقي والإيصال والعميل التالي.

done-change = الباقي
done-no-change = دُفع المبلغ بالضبط
done-sale = عملية البيع { $number }
done-total = الإجمالي
done-queued = سيُطبع الإيصال بعد لحظات.
done-printing = يُطبع الإيصال الآن.
done-printed = طُبع الإيصال.
done-paper-out = نفد الورق. ضع لفة جديدة ويُطبع الإيصال تلقائيًا.
done-waiting = الإيصال بانتظار الطابعة. يمكنك المتابعة.
done-unconfirmed = انظر إلى الإيصال: هل خرج كاملًا؟
done-no-receipt = لم يُطلب إيصال.
done-print-receipt = اطبع الإيصال
done-print-again = اطبع مرة أخرى
done-came-out = نعم، هو كامل
done-gift = إيصال هدية
done-next = العميل التالي
done-next-hint = المسح أيضًا يبدأ البيع التالي.
done-drawer-open = الدرج مفتوح.
done-sent = أُرسل الإيصال إلى الطابعة.

done-take-along = امسح هذا الرمز بالهاتف لأخذ الإيصال معك.
done-no-network = لا يمكن إرسال الإيصال إلى هاتف: هذا الصندوق غير متصل بأي شبكة.
done-port-taken = لا يمكن إرسال الإيصال إلى هاتف: برنامج آخر يستخدم المنفذ. اطلب من الدعم تغيير الإعدادات.
done-not-safe = لا يمكن إرسال الإيصال إلى هاتف: لا أرقام آمنة في هذا الحاسوب. اسأل الدعم.
done-given-back = أُعيد إلى الزبون
