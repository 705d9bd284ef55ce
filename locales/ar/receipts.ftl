### ui
### المبيعات السابقة: البحث والعرض وإعادة الطباعة والإلغاء.

receipts-title = الإيصالات
receipts-search = رقم الإيصال أو المبلغ أو الصنف أو اليوم
receipts-any-day = أي يوم
receipts-day-earlier = اليوم السابق
receipts-day-later = اليوم التالي
receipts-newer = الأحدث
receipts-older = الأقدم
receipts-searching = جارٍ البحث في المبيعات السابقة…
receipts-no-sales = لم تتم أي عملية بيع على هذا الصندوق بعد.
receipts-nothing-found = لا توجد عملية بيع مطابقة. جرّب رقم الإيصال أو مبلغه، أو كلمات أقل، أو أي يوم.
receipts-choose = المس عملية بيع لعرضها، أو امسح إيصالها.
receipts-served = { $when } · { $operator }
receipts-voided = ملغاة
receipts-voided-by = أُلغيت عملية البيع هذه بالإيصال { $slip }. لم تعد محسوبة.
receipts-tax = { common-tax } { $rate } على { $net }
receipts-gift = إيصال هدية
receipts-reprint = اطبع مرة أخرى
receipts-void = إلغاء البيع
receipts-void-ask = هل تلغي عملية البيع { $number }؟ يُرد المبلغ إلى العميل.
receipts-void-keep = أبقِ البيع
receipts-void-reason = أُلغي من الشاشة دون ذكر سبب
receipts-void-done = أُلغيت عملية البيع { $number }.
receipts-void-cash-back = رُدّ { $amount } نقدًا.
receipts-void-card-back = رُدّ { $amount } عبر جهاز البطاقات.
receipts-card-first = أنهِ الدفع بالبطاقة أولًا، ثم امسح الإيصال مرة أخرى.
