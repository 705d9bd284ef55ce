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
done-print-again = اطبع مرة أخرى
done-came-out = نعم، هو كامل
done-next = العميل التالي
done-next-hint = المسح أيضًا يبدأ البيع التالي.
done-drawer-open = الدرج مفتوح.
done-sent = أُرسل الإيصال إلى الطابعة.
