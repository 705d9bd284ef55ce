### لماذا يتعذر الأمر، وما العمل بدلًا منه.

refusals-line-gone = لم يعد هذا السطر في السلة. انظر إلى السلة وحاول مجددًا.
refusals-basket-being-paid = قُبض مبلغ لهذا البيع. أكمل الدفع أو رُدّ المبلغ أولًا.
refusals-too-many-lines = { $max ->
    [zero] لا تتسع السلة لأي سطر. اقبض ثمن هذه وابدأ غيرها.
    [one] تتسع السلة لسطر واحد على الأكثر. اقبض ثمن هذه وابدأ غيرها.
    [two] تتسع السلة لسطرين على الأكثر. اقبض ثمن هذه وابدأ غيرها.
    [few] تتسع السلة لـ { $max } أسطر على الأكثر. اقبض ثمن هذه وابدأ غيرها.
    [many] تتسع السلة لـ { $max } سطرًا على الأكثر. اقبض ثمن هذه وابدأ غيرها.
   *[other] تتسع السلة لـ { $max } سطر على الأكثر. اقبض ثمن هذه وابدأ غيرها.
}
refusals-wrong-unit = { $unit ->
    [each] يُباع هذا الصنف بالقطعة. اكتب الكمية من جديد.
   *[other] يُباع هذا الصنف بوحدة { $unit }. اكتب الكمية من جديد.
}
refusals-quantity-not-positive = يجب أن تكون الكمية أكبر من الصفر. لإخراج الصنف احذف السطر.
refusals-quantity-too-large = يبيع السطر الواحد { $max } على الأكثر. تحقق من الكمية التي كتبتها.
refusals-price-negative = لا يكون السعر أقل من الصفر. اكتبه من جديد.
refusals-amount-too-large = هذا فوق حد الصندوق وهو { $max }. تحقق من المبلغ الذي كتبته.
refusals-discount-not-share = يقع الخصم بين 0 و100 %. اكتبه من جديد.
refusals-discount-above-price = الخصم أكبر من السعر { $price }. اكتب خصمًا أصغر.
refusals-note-too-long = { $max ->
    [zero] لا يُسمح بنص هنا. احذفه.
    [one] هذا النص أطول من حرف واحد. اختصره.
    [two] هذا النص أطول من حرفين. اختصره.
    [few] هذا النص أطول من { $max } أحرف. اختصره.
    [many] هذا النص أطول من { $max } حرفًا. اختصره.
   *[other] هذا النص أطول من { $max } حرف. اختصره.
}
refusals-name-too-long = اسم هذا الصنف أطول من أن يُباع. اطلب من الإدارة تقصيره.
refusals-basket-empty = لم يُسجَّل شيء بعد. امسح صنفًا أولًا.
refusals-amount-not-positive = اكتب مبلغًا أكبر من الصفر.
refusals-card-above-due = لا تدفع البطاقة أكثر من المطلوب: { $due }. لا يُرد باقٍ من البطاقة.
refusals-too-many-tenders = { $max ->
    [zero] لا يقبل البيع أي دفعة. ادفع الباقي مرة واحدة.
    [one] يقبل البيع دفعة واحدة على الأكثر. ادفع الباقي مرة واحدة.
    [two] يقبل البيع دفعتين على الأكثر. ادفع الباقي مرة واحدة.
    [few] يقبل البيع { $max } دفعات على الأكثر. ادفع الباقي مرة واحدة.
    [many] يقبل البيع { $max } دفعة على الأكثر. ادفع الباقي مرة واحدة.
   *[other] يقبل البيع { $max } دفعة على الأكثر. ادفع الباقي مرة واحدة.
}
refusals-tender-gone = لم تعد هذه الدفعة موجودة. انظر إلى الدفعات وحاول مجددًا.
refusals-not-covered = ما زال مطلوبًا { $due }.
refusals-tax-category-unknown = لهذا الصنف الفئة الضريبية «{ $category }» وهي غير موجودة في { $country }. لا يُباع حتى تصححها الإدارة.
refusals-tax-rate-missing = لا تُعرف نسبة ضريبة للفئة «{ $category }» بتاريخ { $day }. تحقق من تاريخ الصندوق؛ إن كان صحيحًا فاتصل بالدعم.
refusals-tax-region-missing = تختلف الضريبة في { $country } بحسب المنطقة، ولا تذكر الإعدادات أي منطقة. حدد منطقة المتجر ثم بِع.
refusals-tax-levy-missing = لا يُعرف مبلغ الرسم «{ $levy }» بتاريخ { $day }. تحقق من تاريخ الصندوق؛ إن كان صحيحًا فاتصل بالدعم.
refusals-tax-exemption-unknown = لا يوجد في { $country } إعفاء ضريبي باسم «{ $exemption }». اختر غيره أو بِع مع الضريبة.
refusals-tax-certificate-missing = يتطلب إعفاء هذا المشتري رقم شهادة أو بطاقة. اكتبه أو بِع مع الضريبة.
refusals-tax-too-large = هذه المبالغ أكبر من أن تُحسب ضريبتها بدقة. قسّم عملية البيع.
refusals-print-spoiled = مستند ينتظر الطابعة تالف ولا يُطبع. المبيعات والإيصالات كما كانت، وما يخصه موجود في السجل.
refusals-discount-needs-manager = يمكنك منح خصم حتى { $max } % وحدك.
refusals-post-void-needs-manager = دورك لا يسمح بإلغاء عملية بيع منتهية.
refusals-act-needs-manager = دورك لا يسمح بذلك.
refusals-role-cannot-sell = لا يستطيع { $name } البيع بهذا الدور. سجّل الدخول كأمين صندوق.
refusals-amount-needs-manager = يمكنك وحدك حتى { $max }.
refusals-may-approve = يمكن أن يوافق هنا: { $who }.
refusals-approve-own = لا يوافق أحد على عمله هو. اطلب من شخص آخر إدخال رقمه ورمزه.
refusals-approver-cannot = لا يستطيع { $name } الموافقة على ذلك أيضًا.
refusals-approval-not-possible = لا يستطيع شخص آخر الموافقة على هذا. سجّل الدخول بدلًا من ذلك.
refusals-approval-waits = هناك موافقة منتظرة. وافق أو ألغِ ثم امسح مرة أخرى.
refusals-till-locked = الصندوق مقفل. سجّل الدخول للمتابعة.
refusals-badge-unknown = هذه البطاقة ليست لأحد. سجّل الدخول برقمك ورمزك.
refusals-badge-in-search = هذه بطاقة عمل. لم يُبحث عن شيء.
refusals-operator-unknown = لا أحد يحمل الرقم { $operator }. تحقق منه وحاول مرة أخرى.
refusals-code-too-long = هذا الرمز أطول من رمز صنف: { $code }. امسح الرمز الشريطي للصنف نفسه.
refusals-code-empty = أرسل الماسح رمزًا فارغًا. امسح مرة أخرى.
refusals-code-unknown = لا صنف يحمل الرمز { $code }. ابحث عنه بالاسم، أو بِعه كصنف مفتوح.
refusals-article-gone = لم يعد الصنف { $sku } يُباع هنا. ابحث عن غيره.
refusals-search-too-long = { $max ->
    [zero] البحث غير ممكن هنا.
    [one] ابحث بحرف واحد على الأكثر.
    [two] ابحث بحرفين على الأكثر.
    [few] ابحث بـ { $max } أحرف على الأكثر.
    [many] ابحث بـ { $max } حرفًا على الأكثر.
   *[other] ابحث بـ { $max } حرف على الأكثر.
}
refusals-pin-format = يتكون الرقم السري من 4 إلى 12 رقمًا.
refusals-pin-first = هذا رقم سري أول. سجّل الدخول باسمك به، ثم اختر رقمك السري الخاص.
refusals-pin-same = هذا هو رقمك السري الحالي. اختر رقمًا آخر.
refusals-pin-wrong = الرقم السري خطأ. حاول مجددًا.
refusals-pin-locked = أُدخل رقم سري خطأ مرات كثيرة. { $seconds ->
    [zero] حاول مجددًا الآن.
    [one] انتظر ثانية واحدة وحاول مجددًا.
    [two] انتظر ثانيتين وحاول مجددًا.
    [few] انتظر { $seconds } ثوانٍ وحاول مجددًا.
    [many] انتظر { $seconds } ثانية وحاول مجددًا.
   *[other] انتظر { $seconds } ثانية وحاول مجددًا.
}
refusals-sign-in-first = سجّل الدخول أولًا.
refusals-price-is-fixed = سعر هذا الصنف ثابت. امنح خصمًا بدلًا من ذلك.
refusals-price-missing = لا سعر اليوم لـ { $name } فلا يُباع. اسأل الإدارة عن سعره.
refusals-open-items-off = لا يبيع هذا المتجر أصنافًا مفتوحة. ابحث عن الصنف.
refusals-name-missing = { $max ->
    [zero] اكتب اسمًا للإيصال.
    [one] اكتب اسمًا للإيصال من حرف واحد.
    [two] اكتب اسمًا للإيصال من حرف أو حرفين.
    [few] اكتب اسمًا للإيصال من 1 إلى { $max } أحرف.
    [many] اكتب اسمًا للإيصال من 1 إلى { $max } حرفًا.
   *[other] اكتب اسمًا للإيصال من 1 إلى { $max } حرف.
}
refusals-amount-changed = تغير المبلغ المطلوب. انظر إليه واقبض الثمن من جديد.
refusals-no-last-sale = لا توجد عملية بيع للطباعة. اختر واحدة من المبيعات الأخيرة.
refusals-print-not-open = حُسمت هذه الطباعة من قبل.
refusals-print-not-waiting = لم يعد هذا المستند منتظرًا: طُبع أو هو في الطريق.
refusals-print-is-voucher = في هذه الطباعة قسيمة مدفوعة: لا يمكن التخلي عنها. ألغِ البيع إذا تعذرت طباعتها.
refusals-already-voided = أُلغيت عملية البيع هذه من قبل بالإيصال { $slip }.
refusals-receipt-unknown = لا توجد عملية بيع { $receipt } على هذا الصندوق. تحقق من الرقم على الإيصال.
refusals-reason-missing = اكتب السبب.
refusals-other-workstation = تخص هذه البيانات نقطة البيع { $workstation }. شغّل الصندوق بإعداداتها أو اختر مجلد بيانات آخر.
refusals-other-country = تخص هذه البيانات صندوقًا في { $country }. السجل الواحد لدولة واحدة وعملة واحدة: اختر مجلد بيانات آخر.
refusals-device-key-changed = مفتاح هذا الصندوق لا يخص سجله. أعد الملف device.key إلى مكانه أو اتصل بالدعم. لم يتغير شيء.
refusals-language-unknown = لا يتكلم الصندوق { $language }. اختر لغة من القائمة.
refusals-preference-unknown = لا يعرف الصندوق «{ $value }». اختر من القائمة.
refusals-scan-too-long = أرسل الماسح أكثر مما يحمله رمز شريطي. امسح مرة أخرى.
refusals-scan-incomplete = لم يصل إلا جزء من الرمز. امسح مرة أخرى.
refusals-scan-garbage = أرسل الماسح شيئًا لا يُقرأ. امسح مرة أخرى؛ إن استمر ذلك فتحقق من الكبل.
refusals-scan-too-fast = وصلت الرموز أسرع من اللازم. امسح الصنف الأخير مرة أخرى.
refusals-gs1-unreadable = تتعذر قراءة الرمز على هذه العبوة. امسح رمزها الآخر، أو ابحث عن الصنف بالاسم.
refusals-gs1-unknown-ai = في رمز هذه العبوة جزء غير معروف: «{ $found }». امسح رمزها الآخر، أو ابحث عن الصنف بالاسم.
refusals-gs1-length = الجزء ({ $ai }) من هذا الرمز أقصر أو أطول من اللازم. امسح رمز العبوة الآخر، أو ابحث عن الصنف بالاسم.
refusals-gs1-character = في الجزء ({ $ai }) من هذا الرمز حرف غير مسموح به. امسح رمز العبوة الآخر، أو ابحث عن الصنف بالاسم.
refusals-gs1-check-digit = رقم التحقق في الجزء ({ $ai }) من هذا الرمز خطأ. امسح مرة أخرى؛ إن استمر ذلك فابحث عن الصنف بالاسم.
refusals-gs1-date = الجزء ({ $ai }) من هذا الرمز يوم أو وقت لا وجود له. انظر إلى التاريخ على العبوة وابحث عن الصنف بالاسم.
refusals-gs1-twice = ورد الجزء ({ $ai }) في هذا الرمز مرتين بقيمتين مختلفتين. ابحث عن الصنف بالاسم.
refusals-gs1-conflict = يتناقض الجزءان ({ $ai }) و({ $other }) من هذا الرمز. ابحث عن الصنف بالاسم.
refusals-gs1-link = رابط الويب في هذا الرمز ليس مكتوبًا كما يطلب المعيار. امسح رمز العبوة الآخر، أو ابحث عن الصنف بالاسم.
refusals-no-font-for-letters = ليس في هذه الطابعة الأحرف { $letters } ولا في خطوط هذا الحاسوب. تُطبع «□»/«?». اطلب من الدعم إضافة خط.
refusals-pack-day-passed = { $kind ->
    [sell-by] كان آخر موعد لبيع هذه العبوة { $day }: أزلها من الرف. لا تُباع ولو بإذن مدير.
    [best-before] كان يُفضَّل استهلاك هذه العبوة قبل { $day }: أزلها من الرف. لا تُباع ولو بإذن مدير.
   *[expiry] انتهت صلاحية هذه العبوة في { $day }: أزلها من الرف. لا تُباع ولو بإذن مدير.
}
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] كان آخر موعد لبيع هذه العبوة { $day }: أزلها من الرف. لا يبيعها إلا مدير يسجّل الدخول.
    [best-before] كان يُفضَّل استهلاك هذه العبوة قبل { $day }: أزلها من الرف. لا يبيعها إلا مدير يسجّل الدخول.
   *[expiry] انتهت صلاحية هذه العبوة في { $day }: أزلها من الرف. لا يبيعها إلا مدير يسجّل الدخول.
}
refusals-pack-day-warned = { $kind ->
    [sell-by] كان آخر موعد لبيع هذه العبوة { $day }. هي في السلة: أخبر العميل أو أخرجها.
    [best-before] كان يُفضَّل استهلاك هذه العبوة قبل { $day }. هي في السلة: أخبر العميل أو أخرجها.
   *[expiry] انتهت صلاحية هذه العبوة في { $day }. هي في السلة: أخبر العميل أو أخرجها.
}
refusals-pack-taken-back = { $kind ->
    [sell-by] كان آخر موعد لبيع هذه العبوة { $day }: أُخرجت من السلة. أزلها من الرف.
    [best-before] كان يُفضَّل استهلاك هذه العبوة قبل { $day }: أُخرجت من السلة. أزلها من الرف.
   *[expiry] انتهت صلاحية هذه العبوة في { $day }: أُخرجت من السلة. أزلها من الرف.
}
refusals-pack-seen-twice = رمزان للعبوة نفسها: حُسبت مرة واحدة. إن كانتا عبوتين فامسح الأخرى مرة ثانية.
refusals-serial-in-basket = العبوة ذات الرقم التسلسلي { $serial } في السلة بالفعل. امسح التالية.
refusals-label-unit = { $unit ->
    [each] لا تذكر البطاقة عدد القطع، والصنف يُباع بالقطعة. ابحث عنه بالاسم واكتب الكمية.
   *[other] لا تذكر البطاقة الكمية بوحدة { $unit }، والصنف يُباع بها. ابحث عنه بالاسم واكتب الكمية.
}
refusals-label-currency = السعر على هذه البطاقة بعملة أخرى. ابحث عن الصنف بالاسم.
refusals-label-price-odd = السعر { $price } على البطاقة لا يناسب هذا الصنف. زِنه أو اطلب بطاقة جديدة.
refusals-in-store-check-digit = السعر في هذا الرمز الشريطي قُرئ أو طُبع خطأ. امسح مرة أخرى أو زِن البضاعة.
refusals-line-is-one-pack = هذا السطر عبوة واحدة لها سعرها أو رقمها التسلسلي. امسح العبوة التالية أو احذف السطر.
refusals-code-other-key = هذا الرمز من النوع ({ $ai }) لا يخص صنفًا: إنه لشحنة أو مكان أو قسيمة. امسح الرمز الشريطي للصنف نفسه.
refusals-code-link = هذا الرمز رابط ويب لا يسمي صنفًا. امسح رمز العبوة الآخر، أو ابحث عن الصنف بالاسم.
refusals-data-recovered = كانت بيانات الصندوق تالفة وأُصلحت للتو. انظر إلى السلة وأعد ما فعلت.
refusals-alert-gone = قُرئت هذه الرسالة من قبل.
refusals-recovery-needs-manager = دورك لا يسمح بإزالة هذه الرسالة.
refusals-buyer-empty = للمشتري اسم أو رقم ضريبي على الأقل. أدخل أحدهما.
refusals-buyer-too-long = الاسم وأسطر العنوان لا تتجاوز { $max } حرفًا. اختصرها.
refusals-buyer-address-too-long = العنوان لا يتجاوز { $max } أسطر. ادمج بعضها.
refusals-buyer-tax-number-wrong = لا يمكن أن يكون «{ $number }» رقمًا ضريبيًا هنا؛ مثال صحيح: { $example }. تحقق منه أو اتركه فارغًا.
refusals-buyer-name-missing = فاتورة بقيمة { $total } تحتاج اسم المشتري. أدخله ثم اقبض المبلغ.
refusals-buyer-address-missing = فاتورة بقيمة { $total } تحتاج عنوان المشتري. أدخله ثم اقبض المبلغ.
refusals-buyer-tax-number-missing = فاتورة بقيمة { $total } تحتاج الرقم الضريبي للمشتري. أدخله ثم اقبض المبلغ.
refusals-buyer-identity-missing = فاتورة بقيمة { $total } تحتاج اسم المشتري أو رقمه الضريبي. أدخل أحدهما ثم اقبض المبلغ.
refusals-invoice-exists = لهذا البيع فاتورة باسم مشترٍ. أعد طباعتها، أو ألغِ البيع وسجّله من جديد.
refusals-money-goes-back = يعود { $back } إلى الزبون. اختر طريقة الإعادة.
refusals-refund-above-owed = لا يُعاد سوى { $owed }. أدخل هذا المبلغ أو أقل.
refusals-refund-above-card = دفعت البطاقة { $most } فقط من هذا المبلغ. أعد الباقي نقدًا.
refusals-refund-abroad = بيعت هذه السلع في بلد آخر، ولا يُردّ ثمنها إلا هناك. استبدلها هنا بسلع لا تقل قيمتها عنها.
refusals-return-line-unknown = هذا الصنف غير موجود في الإيصال. راجع الإيصال مرة أخرى.
refusals-return-above-sold = لا يمكن إرجاع سوى { $left } منه. أما الباقي فلم يُبع بهذا الإيصال أو أُرجع من قبل.
refusals-return-whole-pack = لهذه العبوة سعرها الخاص. استرجع العبوة كاملة.
refusals-return-too-late = تُسترجع السلع خلال { $days } يومًا: حتى { $last }. لا تُسترجع بعد ذلك إلا السلع المعيبة؛ اختر هذا السبب إن كانت كذلك.
refusals-return-unsealed = لا يُسترجع { $name } إلا مغلقًا. إن كان معيبًا فاختر هذا السبب.
refusals-return-never = لا يُسترجع { $name }. إن كان معيبًا فاختر هذا السبب.
refusals-period-backwards = اليوم الأخير قبل اليوم الأول. اختر اليومين بالعكس.
refusals-period-too-long = يغطي التقرير { $max } يومًا على الأكثر. اختر فترة أقصر.
refusals-line-is-linked = هذا السطر تابع لصنف آخر ويتبعه. غيّر ذلك الصنف أو أزله.
refusals-line-is-voucher = سعر القسيمة هو قيمتها. أزلها وبِع قسيمة أخرى بدلًا منها.
refusals-basket-open = هناك سلة أخرى مفتوحة. علّقها أو أنهها أولًا.
refusals-park-with-money = تم استلام نقود لهذه السلة بالفعل. أعدها قبل تعليقها.
# $max (Number) - the most baskets that are parked
refusals-too-many-parked = هناك { $max } سلة معلقة بالفعل. استرجع إحداها أو ألغها أولًا.
# $number (String) - number of the parked basket
refusals-parked-gone = السلة المعلقة { $number } لم تعد موجودة. راجع القائمة من جديد.
# $max (Number) - the most pieces
refusals-quantity-is-code = يبدو هذا رمزًا شريطيًا وليس كمية: { $max } قطعة على الأكثر. اكتب الكمية من جديد.
# $pieces (Number) - pieces that were typed
refusals-quantity-sure = هل تقصد حقًا { $pieces } قطعة؟ أكّد ذلك أو اكتب الكمية من جديد.
refusals-pieces-of-one-pack = هذه عبوة لها وزنها أو سعرها أو رقمها الخاص، فلا يمكن ضربها. امسح كل عبوة.
# $years (Number) - the age that is asked for
refusals-age-not-checked = في السلة صنف لا يُباع إلا لمن بلغ { $years } عامًا. تحقق من عمر العميل أولًا.
refusals-age-not-asked = لا يتطلب شيء في السلة عمرًا معينًا. لا حاجة إلى التأكيد.
# $years (Number) - the age that is asked for
# $goods (String) - names of the goods
refusals-age-refused = لا يُباع لمن هم دون { $years } عامًا: { $goods }. أُزيل من السلة.
refusals-birth-date-odd = لا يمكن أن يكون أحد وُلد في ذلك اليوم. اكتب اليوم والشهر والسنة من جديد.
# $max (Number) - characters
refusals-serial-missing = يتكون الرقم التسلسلي من 1 إلى { $max } حرفًا. امسحه أو اكتبه من جديد.
# $serial (String) - the serial number
# $receipt (String) - the receipt it was sold with
refusals-serial-sold = القطعة ذات الرقم { $serial } بيعت بالفعل بالإيصال { $receipt }. تحقق من الرقم على القطعة.
# $currency (String) - the currency
# $day (String) - the day of the rate
# $days (Number) - days a rate is used
refusals-foreign-rate-old = سعر صرف { $currency } بتاريخ { $day }، ويُستخدم السعر { $days } أيام. اطلب من المدير إدخال سعر اليوم.
# $limit (String) - the smallest note that is taken
refusals-foreign-coins-refused = بهذه العملة لا تُقبل إلا أوراق من فئة { $limit }. أعد عدّ الأوراق.
# $limit (String) - the most that is taken
refusals-foreign-above-limit = لا يُقبل في الدفعة الواحدة أكثر من { $limit }. حصّل الباقي بطريقة أخرى.
# $currency (String) - what was asked for
refusals-foreign-unknown = لا يقبل هذا المتجر نقدًا بعملة { $currency }. اطلب طريقة دفع أخرى.
refusals-payment-open = لا تزال آلة البطاقات تعمل لهذه السلة. اذكر أولًا ما أجابت به.
refusals-payment-unknown = لا أحد يعرف إن كانت البطاقة قد خُصم منها لهذه السلة. يقرر المدير ذلك أولًا، ويمكن تعليق السلة حتى ذلك الحين.
refusals-refund-unknown = لا أحد يعرف إن أُعيد مبلغ هذه السلة إلى البطاقة. يقرر المدير ذلك أولًا، ويمكن تعليق السلة حتى ذلك الحين.
refusals-payment-settled = تمت تسوية هذه الدفعة بالبطاقة بالفعل، وعلى نحو آخر. راجع مدفوعات البيع.
refusals-payment-gone = لم تعد هذه الدفعة بالبطاقة مفتوحة. راجع السلة وتابع.
refusals-payment-of-parked = تعود هذه الدفعة بالبطاقة إلى سلة معلقة. استرجع تلك السلة أولًا.
# $receipt (String) - the receipt
refusals-refund-of-parked = سلة معلّقة تُعيد بضاعة من الإيصال { $receipt }، ولا أحد يعرف بعد نتيجة بطاقتها. استدعها واحسم ذلك أولًا.
refusals-return-voided = أُلغي هذا البيع بالقسيمة { $slip } وأُعيد ثمنه من قبل.
refusals-return-all-returned = أُرجع كل ما في هذا الإيصال، وآخره في { $day } بالإيصال { $receipt }.
refusals-return-not-open = لا يوجد إيصال مفتوح للإرجاع. امسح الإيصال أو ابحث عنه ضمن الإيصالات.
refusals-return-none-left = لا يمكن إرجاع المزيد من هذا الصنف في هذا الإيصال.
refusals-return-nothing-picked = لم يُختر شيء بعد. امسح صنفًا من هذا الإيصال أو اضغط زائد بجانبه.
refusals-return-without-receipt-limit = لا يُعاد بلا إيصال أكثر من { $max }. اطلب الإيصال أو ابحث عن البيع باليوم والمبلغ.
refusals-return-has-receipt = { $receipt } إيصال من هذا الصندوق. افتحه وأرجع منه.
refusals-receipt-other-till = الإيصال { $receipt } من صندوق آخر في هذا المتجر لا يعرفه هذا الصندوق. أرجع السلع هناك، أو هنا بلا إيصال.
refusals-receipt-other-store = الإيصال { $receipt } من متجر آخر في هذا البلد لا يعرفه هذا الصندوق. أرجع السلع هناك، أو هنا بلا إيصال.
refusals-receipt-abroad = الإيصال { $receipt } من متجر في بلد آخر: عملة وضريبة وبائع مختلفون. لا يُردّ المال إلا هناك، ويمكن هنا استبدال السلع بمثل قيمتها.
refusals-return-brought-before = سبق أن أُرجع هنا { $quantity } من هذا الصنف من الإيصال { $elsewhere } في { $day }، الإيصال { $receipt }. لا يعرف عدد ما بيع منه إلا الصندوق الذي باعه: أرجع المزيد هناك، أو هنا بلا إيصال.
refusals-return-changed = أُرجع في هذه الأثناء شيء آخر من الإيصال { $receipt } أو تغيّر المبلغ المعاد. أخرج الإرجاع من السلة وافتح الإيصال من جديد.
refusals-refund-card-first = دُفع { $card } من هذا بالبطاقة: يعود إليها أولًا والباقي نقدًا.
refusals-refund-cash-limit = لا يُعاد نقدًا دفعة واحدة أكثر من { $max }. اطلب ممن يحق له السماح بأكثر.
refusals-void-has-returns = أُرجعت سلع من هذا البيع بالإيصال { $receipt } فلا يمكن إلغاؤه كاملًا. أرجع الباقي بدلًا من ذلك.
refusals-void-of-return = أُرجعت سلع بهذا الإيصال فلا يمكن إلغاؤه. بِع السلع من جديد إن بقيت مع الزبون.
# $code (String) - the coupon's code
refusals-coupon-unknown = لا يوجد عرض يقبل القسيمة { $code }. تحقق من الرمز.
# $code (String) - the coupon's code
refusals-coupon-twice = في السلة قسيمة لهذا العرض: لا حاجة إلى { $code }.
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = استُخدمت القسيمة { $code } في { $day }، الإيصال { $receipt }. تُستخدم مرة واحدة.
refusals-coupon-in-payment = القسيمة { $code } في سلة معلّقة، ولا أحد يعرف بعد نتيجة بطاقتها. استدعِ تلك السلة واحسم ذلك أولًا.
refusals-coupon-no-hub = لا يمكن سؤال المركز عن القسيمة { $code } الآن. تُستخدم مرة واحدة: بِع من دونها أو حاول مرة أخرى بعد قليل.
refusals-coupon-elsewhere = استُخدمت القسيمة { $code } في { $place } أو هي محجوزة هناك. تُستخدم مرة واحدة.
refusals-coupon-not-held = لم يعد المركز يحجز القسيمة { $code } لهذا البيع. أزلها وقدّمها مرة أخرى.
refusals-coupon-asked = يُسأل المركز عن قسيمة. انتظر جوابه.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = يبدأ «{ $name }» في { $day }. احتفظ بالقسيمة حتى ذلك الحين.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = انتهى «{ $name }» في { $day }. لم تعد القسيمة تخصم شيئًا.
# $name (String) - the promotion
refusals-coupon-other-store = «{ $name }» ليس لهذا المتجر.
# $name (String) - the promotion
refusals-coupon-other-time = «{ $name }» ليس لهذا اليوم أو لهذه الساعة.
# $name (String) - the promotion
refusals-coupon-other-customers = «{ $name }» لمجموعة لا ينتمي إليها هذا العميل. اختر العميل أولًا.
# $name (String) - the promotion
refusals-coupon-waits = القسيمة في السلة. «{ $name }» لا يخصم شيئًا بعد: تنقصه أصنافه أو حده الأدنى.
refusals-customer-unknown = لم يعد هذا العميل مسجلًا. ابحث من جديد.
refusals-denomination-unknown = لا توجد هنا ورقة أو قطعة نقدية بقيمة { $value }، أو أُدخلت مرتين.
refusals-till-is-shared = الجميع هنا يتشاركون درجًا واحدًا: لا تحدد صاحبه.
refusals-till-unknown = لا أحد هنا يحمل رقم الموظف { $till }.
refusals-till-already-open = الرصيد الافتتاحي لهذا الصندوق معدود بالفعل. ما يصل الآن يُسجَّل إيداعًا.
refusals-lift-not-its-pieces = قيمة الأوراق والقطع { $counted } وليست المبلغ المذكور.
refusals-till-count-first = عُدّ الدرج أولًا. مهما كانت النتيجة يمكن بعدها إغلاق الصندوق.
refusals-till-carries-too-much = لا يمكن أن يبقى في الدرج أكثر من { $max }: هذا ما عُدّ.
refusals-z-unknown = لا يوجد تقرير Z رقم { $number } على هذا الصندوق.
refusals-training-already = أنت تتدرب بالفعل. أنهِ التدريب بالزر في الأعلى.
refusals-training-not-begun = لا أحد يتدرب على هذا الصندوق.
refusals-record-unknown = لا يوجد في السجل قيد بالرقم { $record }. ابحث عنه مرة أخرى.
refusals-terminal-declined = رفض جهاز البطاقات: لم يُخصم شيء. جرّب بطاقة أخرى أو طريقة دفع أخرى.
refusals-terminal-refund-declined = رفض جهاز البطاقات: لم يعد شيء إلى البطاقة. حاول مرة أخرى أو أعد المبلغ بطريقة أخرى.
refusals-terminal-by-hand = تعذّر الوصول إلى جهاز البطاقات ولم يُخصم شيء. أدخل المبلغ عليه وقل ماذا يعرض، أو ادفع بطريقة أخرى.
refusals-terminal-cant-tell = لا يستطيع جهاز البطاقات معرفة ما حدث. انظر إلى آخر إيصال له أو سجله ثم قرّر.
refusals-terminal-not-ready = جهاز البطاقات لا يجيب. افحص كابله وطاقته؛ سيُعثر عليه تلقائيًا.
refusals-payment-at-terminal = يعمل جهاز البطاقات على هذا الدفع. انتظر جوابه أو أنهِ الدفع.
refusals-card-through-terminal = هنا تُدفع البطاقات على الجهاز المتصل. ابدأ دفعًا بالبطاقة.
refusals-order-unknown = لا ينتظر هذا الطلب في هذا المتجر. تحقّق من الرقم.
refusals-order-not-open = افتح طلبًا أولًا.
refusals-order-being-asked = لا يزال المركز يُسأل عن الطلب { $order }. انتظر لحظة.
refusals-order-not-to-hand-over = لا يمكن تسليم الطلب { $order } الآن. السبب مذكور بجانبه.
refusals-return-being-asked = لا يزال المركز يُسأل عن هذا الإيصال. انتظر لحظة.
refusals-return-not-sold-there = ليست هذه السلعة على ذلك الإيصال. افحص الإيصال، أو خذها دون إيصال.
refusals-return-came-back-elsewhere = أُعيد بعضه في صندوق آخر أو عبر الإنترنت. المتبقي: { $left }.
refusals-voucher-above-due = لا تدفع القسيمة أكثر من المطلوب: { $due }. يبقى الباقي عليها.
refusals-voucher-refund = لا يُرد المال هنا إلى قسيمة. رُدّه نقدًا أو إلى البطاقة.
refusals-voucher-code = هذا ليس رمز قسيمة. امسحه مرة أخرى أو اكتبه كما هو مطبوع.
refusals-voucher-no-hub = لا يمكن سؤال المركز عن القسائم الآن. حاول مرة أخرى أو ادفع بطريقة أخرى.
refusals-voucher-pays-already = هذه القسيمة تدفع لهذا البيع بالفعل. أزلها أولًا لدفع مبلغ آخر بها.
refusals-voucher-asked = يُسأل المركز عن قسيمة. انتظر جوابه.
refusals-voucher-single-purpose = لم يذكر المركز لأي شيء هذه القسيمة، فلا يمكن قبولها. يمكن للعميل الدفع بطريقة أخرى.
refusals-voucher-left = قسيمة تنتهي بـ { $tail }: المتبقي { $left }.
refusals-voucher-left-until = قسيمة تنتهي بـ { $tail }: المتبقي { $left } حتى { $day }.
refusals-voucher-goods-none = هذه القسيمة لـ { $goods } فقط، ولم يبقَ هنا شيء منها للدفع. يمكن للعميل الدفع بطريقة أخرى.
refusals-voucher-goods-most = هذه القسيمة لـ { $goods } فقط: أقصى ما تدفعه هنا { $most }.
refusals-voucher-goods-elsewhere = فُرضت الضريبة على هذه القسيمة ({ $goods }) حيث بيعت، ولا يمكن قبولها هنا. يمكن للعميل الدفع بطريقة أخرى.
refusals-voucher-goods-unknown = لا يبيع هذا المتجر قسائم لـ { $goods }. اختر من جديد لأي شيء هي.
refusals-voucher-unasked-goods = لا يمكن الوصول إلى المركز، وقد تكون القسيمة التي تنتهي بـ { $tail } لسلع معينة فقط. حاول لاحقًا، أو يدفع العميل بطريقة أخرى.
refusals-voucher-left-goods = لـ { $goods } فقط.
refusals-voucher-over = لم يعد المركز يحجز مبلغ القسيمة المنتهية بـ { $tail }. أزلها وامسحها مرة أخرى.
refusals-voucher-unasked-none = لا يمكن الوصول إلى المركز، ومن دونه لا تستطيع هذه النقطة أخذ المزيد من القسيمة المنتهية بـ { $tail }. ادفع بطريقة أخرى.
refusals-voucher-unasked-amount = لا يمكن الوصول إلى المركز. اكتب ما تبقى في القسيمة المنتهية بـ { $tail }، ‏{ $most } على الأكثر، ثم اضغط على قسيمة هدية.
refusals-voucher-unasked-most = من دون المركز لا يمكن أخذ أكثر من { $most } من القسيمة المنتهية بـ { $tail }.
refusals-voucher-unasked-scan = امسح القسيمة مرة أخرى: السابقة كانت لعملية بيع أخرى.
refusals-voucher-unknown = لا توجد قسيمة بهذا الرمز. تحقق منه حرفًا حرفًا.
refusals-voucher-empty = لم يبقَ على هذه القسيمة ما يمكن إنفاقه.
refusals-voucher-stopped = لا يمكن استعمال هذه القسيمة: غير مفعّلة أو موقوفة أو قديمة جدًا أو بعملة أخرى.
refusals-voucher-needs-hub = يحفظ المركز أرصدة القسائم، وليس لهذا الصندوق مركز.

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = دفعت القسيمة { $most } فقط من هذا المبلغ. أعد الباقي بطريقة أخرى.
refusals-voucher-not-found = لا توجد قسيمة فيها رصيد بهذا الاسم. اكتب الاسم كما هو على القسيمة.
refusals-voucher-name-missing = اكتب اسم صاحب القسيمة.
refusals-voucher-find-again = لم تعد القسيمة التي عُثر عليها متاحة. ابحث عنها مرة أخرى.
refusals-refund-above-online = دُفع من هذا عبر الإنترنت { $most } فقط. أعد الباقي بطريقة أخرى.
refusals-online-pays = لا يُدفع بهذه الطريقة عند الصندوق. يعود بها فقط مال طلب عبر الإنترنت.
refusals-refund-online-first = دُفع { $online } من هذا عبر الإنترنت: يعود أولًا بالطريقة نفسها.
refusals-order-return-unknown = لا أحد يعرف الطلب { $order }. راجع الرقم، أو ابحث عنه بالعميل أو البطاقة.
refusals-order-return-unasked = لا يمكن الوصول إلى المركز، وهذا الصندوق لا يعرف الطلب { $order }. حاول ثانية حين تعود الشبكة.
refusals-order-return-unpaid = لم يُدفع شيء عبر الإنترنت للطلب { $order }: لا شيء يُعاد.
refusals-order-return-waits = لم يُسلَّم الطلب { $order } بعد. ألغه بدل إرجاعه.
refusals-order-return-over = لم يبقَ من الطلب { $order } ما يُعاد: فقد أُلغي، أو عاد كله أو رُدّ ثمنه.
refusals-order-return-currency = دُفع الطلب { $order } بعملة { $currency }. لا يعود إلا في متجر يدفع بها.
refusals-order-return-changed = في هذه الأثناء عاد جزء من الطلب { $order } في مكان آخر، أو يرجعه صندوق آخر الآن. أخرج المرتجع من السلة وافتح الطلب من جديد.
refusals-attendant-needed = هذا للموظفين فقط. نادِهم من فضلك.
refusals-self-checkout-off = هذا الصندوق غير مهيأ للزبائن. اضبط self_checkout في إعداداته.
refusals-self-checkout-basket = أنهِ هذا الدفع أو الإرجاع أولًا، ثم ابدأ الخدمة الذاتية.
refusals-self-checkout-goods = يجب أن يُدخل الموظفون { $name }. وقد نودوا.
refusals-self-checkout-no-terminal = جهاز البطاقات غير جاهز. نادِ الموظفين.
refusals-scan-and-go-broken = لا يمكن قراءة سلة الهاتف هذه. أظهر الرمز مرة أخرى أو امسح السلع.
refusals-scan-and-go-form = هذه السلة من تطبيق أحدث مما يعرفه هذا الصندوق. امسح السلع.
refusals-scan-and-go-too-long = سلة الهاتف هذه طويلة جدًا. امسح السلع.
refusals-scan-and-go-taken = نُقلت سلة الهاتف هذه من قبل. أنشئ سلة جديدة أو امسح السلع.
refusals-scan-and-go-nothing = لا يمكن نقل شيء من هذه السلة: { $goods }. امسح السلع.
refusals-scan-and-go-left-out = لم يُنقل: { $goods }. امسحها أو أعدها.
refusals-pick-how-many = اختر من 1 إلى { $max } من الطلبات.
refusals-pick-taken = { $name } يجهّز هذا عند الصندوق { $till }. اتركه له أو اسأله.
refusals-pick-enough = كل ما يريده الطلب من هذا جُهّز.
refusals-pick-not-wanted = لا يريده أي طلب في هذه القائمة. أعده إلى مكانه.
refusals-pick-not-there = لا يوجد منه شيء في العلبة.
refusals-pick-too-many = لا يمكن أن يُقصد هنا إلا { $left }.
refusals-pick-quantity = هذه ليست كمية من هذا الصنف.
refusals-pick-nothing-missing = قل أولًا إنه غير موجود.
refusals-pick-not-open = لا توجد قائمة مفتوحة. اختر الطلبات التي تريد تجهيزها.
refusals-pick-not-instead = لا يصلح بديلًا: إنه الصنف نفسه أو يُباع بوحدة أخرى.
refusals-pick-other-store = المتجر { $store } ليس لديه هذا الصنف. اختر متجرًا آخر.
refusals-pack-how-many = قل كم عدد الأكياس، من 1 إلى { $max }.
refusals-order-ended = انتهى الطلب { $order }. أعد البضاعة إلى مكانها.
refusals-order-line-unknown = لا يوجد في الطلب هذا السطر.
refusals-order-not-gathered = الطلب { $order } غير مكتمل: أحضر الباقي أو قل ما غير الموجود.
refusals-order-not-ready = الطلب { $order } ليس جاهزًا أصلًا.
refusals-order-not-handed = لم يُسلَّم شيء من الطلب { $order }.
refusals-order-altered = الطلب { $order } ليس كما وقّعه المركز. لا تسلّم شيئًا واتصل بالإدارة.
refusals-order-age = فيه شيء لمن عمره { $age } سنة أو أكثر فقط. انظر إلى من يستلم وأكّد عمره.
refusals-order-part = لا يوجد منه هذا القدر للتسليم.
refusals-line-is-of-order = ثمن بضائع الطلب هو المتفق عليه. أخرج الطلب من السلة لتبيعها بطريقة أخرى.
refusals-order-is-in = هذا الطلب في السلة من قبل.
refusals-park-with-order = في هذه السلة طلب. اقبض ثمنه أو أخرجه قبل أن تضع السلة جانبًا.
refusals-order-changed = الطلب { $order } دُفع أو استُلم أو أُلغي في هذه الأثناء. أخرجه من السلة وافتحه من جديد.
refusals-order-goods-unknown = { $name } غير معروف هنا، والطلب لا يذكر ضريبته. اتصل بالإدارة.
refusals-order-tax-unknown = لا يذكر الطلب مقدار الضريبة فيه، فلا يمكن دفعه هنا. اتصل بالإدارة.
refusals-order-sold = دُفع الطلب { $order } ضمن عملية بيع. ألغِ تلك العملية، أو استرجع البضائع بإيصالها.
refusals-order-return-receipt = دُفع الطلب { $order } عند صندوق. استرجع البضائع بالإيصال { $receipt }.
refusals-line-not-sent = أصناف المتجر وحدها يمكن استلامها من مكان آخر أو إرسالها.
refusals-order-for-nobody = قل أولًا لمن هي: اختر العميل أو سجّل عميلًا جديدًا.
refusals-order-needs-hub = المركز ينقل الطلبات إلى المتاجر الأخرى، وليس لهذا الصندوق مركز.
refusals-store-has-not = ليس لدى { $store } هذا العدد. اختر متجرًا آخر أو عددًا أقل.
refusals-order-without-address = لا يُعرف عنوان { $name }. سجّله أولًا.
refusals-order-no-courier = قل من يأخذ الطرد.
refusals-return-taken-along = أُخذ { $name } عند الشراء: قل بأي حالة يعود.
refusals-customer-name-missing = اكتب اسمًا أولًا.
refusals-customer-email-wrong = لا يمكن أن يكون هذا بريدًا إلكترونيًا. تأكد من العميل.
refusals-customer-phone-wrong = لا يمكن أن يكون هذا رقم هاتف. تأكد من العميل.
refusals-customer-agreed-to-nothing = لا يمكن الوصول إلى العميل بهذه الطريقة بعد. اكتب كيف، أو اترك الإجابة.
refusals-customer-known = { $name } معروف من قبل بـ { $way }. اختره بدلًا من إدخال ثانٍ.
refusals-customer-address-part = للعنوان شارع ومدينة.
refusals-courier-none = لا شركة توصيل لهذا الصندوق ليسألها، أو أن الطلب يُستلم من المتجر. اكتب من يأخذه ورقم الطرد.
refusals-courier-not-packed = غلّفه أولًا وحدّد عدد الطرود.
refusals-courier-refuses = شركة التوصيل لا تقبل الطلب { $order }: { $words } تحقّق من العنوان مع العميل، ثم المس «سؤال شركة التوصيل مجددًا» في الطلب.
refusals-courier-keeps = شركة التوصيل لا تلغي الطلب { $order }: { $words } اتصل بها.
