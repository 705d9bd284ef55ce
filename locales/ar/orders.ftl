### ui
### ما ينتظر هنا أصحابه من طلبات المتجر الإلكتروني.

orders-title = طلبات للاستلام
orders-none = لا طلبات بانتظار الاستلام
orders-none-advice = عند وصول طلب يظهر هنا ويُسمع صوت.
orders-choose = امسح رمز الطلب أو اختره من القائمة.
orders-hand-over = تسليم
orders-handed-over = سُلِّم الطلب { $order }.
orders-arrived = طلبات جديدة: { $count }
orders-more = طلبات أخرى: { $count }. تجدها برقمها.
orders-asking = يُسأل المركز إن كان يمكن تسليم الطلب …
orders-held = يمكن تسليمه: لا يستطيع أحد إلغاءه الآن. قارن الاسم والبضاعة.
orders-unasked = لا يمكن الوصول إلى المركز: لا يُعرف إن كان قد أُلغي أو استُلم في مكان آخر. يمكنك تسليمه، وسيُسجَّل ذلك ويُرسل لاحقًا.
orders-at-another-till = صندوق آخر يسلّمه الآن. اسأل زملاءك.
orders-not-ready = البضاعة لم تُجمع بعد. اطلب من الزبون الانتظار أو العودة لاحقًا.
orders-unpaid = لم يُدفع بعد، ولا يمكن هنا دفع ثمن الطلبات. اتصل بالإدارة.
orders-collected = استلمه زبونه من قبل. لا تسلّم شيئًا.
orders-cancelled = أُلغي الطلب. لا تسلّم شيئًا، وأعد البضاعة إلى الرف.
orders-expired = انتهت مدته ولم يأتِ أحد. اتصل بالإدارة.
orders-refused = لا يعرف المركز هذا الطلب في هذا المتجر. اتصل بالإدارة.
orders-state-ready = جاهز
orders-state-picking = يُجمع الآن
orders-state-placed = جديد
orders-state-unpaid = غير مدفوع
orders-state-handed-over = سُلِّم
orders-state-cancelled = ملغى
orders-state-expired = انتهت مدته
