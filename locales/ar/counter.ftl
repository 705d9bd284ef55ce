### ui
### What is at hand beside the basket: parked baskets, prices that are asked or set, ages, serial numbers, open card payments.

counter-park = تعليق هذه السلة
counter-park-hint = اسم أو ما يرتديه العميل، إن شئت
counter-park-now = تعليق
counter-park-print = تعليق مع قسيمة
counter-parked = السلال المعلقة
counter-parked-none = لا توجد سلة معلقة.
counter-recall = استرجاع
counter-abandon = ترك السلة
counter-abandon-reason = تُركت عند الصندوق
# $names (String) - articles whose price changed while the basket was parked
counter-price-changed = يبقى السعر المتفق عليه رغم تغيّره: { $names }
counter-check = معرفة السعر
counter-check-hint = امسح صنفًا. لن يُضاف إلى السلة.
counter-ring-up = أضفه إلى السلة
counter-no-price = لا سعر له اليوم
# $price (String) - the price on the pack
counter-label-price = على هذه العبوة: { $price }
# $rate (String) - the rate of its tax
counter-check-tax = { common-tax } { $rate }
# $amount (String) - deposits on top
counter-check-levies = تأمين { $amount }
# $quantity (String) - how much is on hand by the till’s book
counter-check-stock = المتوفر حسب الصندوق: { $quantity }
# $years (Number) - years
counter-check-age = من عمر { $years } عامًا
counter-times = الكمية أولًا: ‎12 ×
counter-times-hint = يسري على المسح أو اللمس التالي.
# $pieces (Number) - pieces of what is rung up next
counter-pieces = { $pieces } × الصنف التالي
counter-price = سعر آخر
counter-price-hint = اكتب سعر الوحدة ثم المس السبب.
counter-reason-label = ملصق خاطئ
counter-reason-damaged = تالف
counter-reason-price-match = مطابقة سعر
counter-reason-last-piece = آخر قطعة
# $price (String) - the price in force
counter-instead-of = بدلًا من { $price }
counter-age = التحقق من العمر
# $day (String) - the last day of birth
counter-age-born = هل وُلد في { $day } أو قبله؟
# $years (Number) - years
# $goods (String) - names of the goods
counter-age-goods = من عمر { $years } عامًا: { $goods }
counter-age-seen = نعم، تحققت
counter-age-type = اكتب تاريخ الميلاد
counter-age-type-hint = السنة ثم الشهر ثم اليوم: 20080305. يُقارن ثم يُنسى.
counter-age-refuse = أصغر من اللازم: أزله
counter-serial = الرقم التسلسلي
counter-serial-hint = امسح رقم هذه القطعة أو اكتبه
counter-payment = هل خُصم من البطاقة؟
counter-payment-unknown = لا أحد يعرف إن خُصم من البطاقة
# $amount (String) - how much was asked for
counter-payment-amount = { $amount } بالبطاقة: لا أحد يعرف إن خُصمت
counter-payment-explain = راجع آخر قسيمة أو سجل آلة البطاقات أو اتصل بمزود الخدمة. لا تمرر البطاقة ثانيةً قبل معرفة ذلك.
counter-payment-reason = ما الدليل؟ رقم القسيمة أو السجل
counter-payment-charged = خُصم
counter-payment-not-charged = لم يُخصم
counter-refund = هل أُعيد المبلغ إلى البطاقة؟
counter-refund-unknown = لا أحد يعرف إن أُعيد المبلغ إلى البطاقة
# $amount (String) - the amount
counter-refund-amount = إعادة { $amount } إلى البطاقة: لا أحد يعرف إن تمت
counter-refund-explain = راجع آخر قسيمة أو سجل آلة البطاقات أو اتصل بمزود الخدمة. لا تُعِد شيئًا ثانيةً قبل معرفة ذلك.
counter-refund-done = أُعيد
counter-refund-not-done = لم يُعَد
# $count (Number) - parked baskets
counter-parked-count =
    { $count ->
        [zero] لا سلال معلقة
        [one] سلة معلقة واحدة
        [two] سلتان معلقتان
        [few] { $count } سلال معلقة
        [many] { $count } سلة معلقة
       *[other] السلال المعلقة: { $count }
    }

counter-reason-other = سبب آخر
counter-reason-own = لماذا سعر آخر؟
counter-ask-terminal = اسأل الجهاز
counter-check-store = { $store }: { $quantity } (حتى { $time })
