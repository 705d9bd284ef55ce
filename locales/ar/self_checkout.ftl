### ui
### الصندوق كما يستعمله الزبائن بأنفسهم.

self-checkout-title = صندوق الخدمة الذاتية
self-checkout-start = بدء الخدمة الذاتية
self-checkout-welcome = امسح سلعتك الأولى
self-checkout-card-hint = الدفع بالبطاقة فقط
self-checkout-pay = ادفع بالبطاقة
self-checkout-help = نداء الموظفين
self-checkout-staff = الموظفون
self-checkout-called = أحد الموظفين قادم.
self-checkout-called-age = بعض هذه السلع لا يُباع للجميع. ينظر أحد الموظفين ويؤكد.
self-checkout-called-payment = لا يُعرف بعد هل خُصم المبلغ من بطاقتك. ينظر أحد الموظفين، فلا تدفع مرة أخرى.
self-checkout-called-goods = تحتاج هذه السلعة إلى موظف، وهو قادم.
self-checkout-cancel-call = لم أعد بحاجة إلى مساعدة
self-checkout-age-fine = الموظف: العمر كافٍ
self-checkout-age-young = الموظف: صغير السن
self-checkout-still-there = هل ما زلت هنا؟
self-checkout-still-there-hint = وإلا حُفظت بضاعتك وساعدك الموظفون.
self-checkout-go-on = نعم، أكمل
self-checkout-follow-terminal = اتبع جهاز البطاقات
self-checkout-thanks = شكرًا لك
self-checkout-finish = انتهيت
self-checkout-paper = اطبع الإيصال
self-checkout-no-terminal = جهاز البطاقات غير جاهز. نادِ الموظفين من فضلك.
self-checkout-parked = الخدمة الذاتية
self-checkout-saved = وفّرت { $amount }
