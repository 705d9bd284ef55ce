### ui
### تُجهَّز الطلبات: ما الذي يُحضر، ولأي صندوق، وماذا يُفعل إن لم يوجد.

picking-title = تجهيز الطلبات
picking-choose = امسح ما تأخذه. يُقال لك في أي علبة يوضع.
picking-done = جُهّز كل شيء. غلّفه وقل إنه جاهز.
picking-box = العلبة { $box }
picking-of = { $done } من { $due }
picking-on-hand = يُفترض وجود: { $quantity }
picking-one = أخذت واحدًا
picking-all = أخذت الكل: { $quantity }
picking-put-back = إعادة واحد
picking-missing = غير موجود
picking-count = كم منه على الرف؟
picking-no-count = لم أعدّ
picking-count-is = هذا هو العدد
picking-settle = غير موجود. ماذا يريد العميل؟
picking-refund = استرداد المال
picking-other-store = الاستلام من متجر آخر
picking-instead = أخذ شيء آخر
picking-found = إنه موجود
picking-instead-scan = امسح ما يؤخذ بدلًا منه.
picking-instead-costs = { $article } مقابل { $amount }: لا يدفع العميل أكثر من قبل أبدًا.
picking-consent = كيف وافق العميل؟
picking-consent-phone = بالهاتف
picking-consent-message = كتابةً
picking-consent-in-person = إنه هنا
picking-no-store = لا يُعرف متجر آخر لديه هذا الصنف.
picking-taken = يجهّزه { $name }
picking-unasked = لا يمكن الوصول إلى المركز: قد يجهّز زميل الشيء نفسه.
picking-asking = يُخبر زملاؤك أنك تجهّز هذه …
picking-not-there = غير موجود: { $quantity }
picking-bags = الأكياس
picking-ready = جاهز
picking-is-ready = الطلب { $order } جاهز. يُخبر العميل.
picking-picked = { $order }: في العلبة { $box }.
