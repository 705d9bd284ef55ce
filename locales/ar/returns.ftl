### ui

returns-title = إرجاع
returns-of = إرجاع من { $receipt }
returns-empty-title = امسح الإيصال
returns-empty = رمزه في آخر الورقة. ومن دونه ابحث عن البيع باليوم أو المبلغ أو الصنف.
returns-look = البحث عن البيع
returns-from-receipt = إرجاع سلع
returns-why = سبب الإرجاع
returns-condition = الحالة
returns-back = يُعاد
returns-confirm = إلى السلة
returns-take-out = إخراج الإرجاع
returns-line = بيع { $sold }، ويمكن إرجاع { $left }
returns-came-back = أُرجع { $quantity } في { $day }، { $receipt }
returns-unwound = خصم { $name } كان { $before }. ما يحتفظ به الزبون يستحق { $after }، فيقل المبلغ المعاد بالفرق.
returns-withdrawn = يبقى { $name } ويزيد سعره { $amount } من دون العرض.
returns-to-card = يعود { $amount } إلى البطاقة التي دفعت.
returns-in-cash = يُعاد { $amount } نقدًا.
returns-reason-does-not-fit = المقاس
returns-reason-defective = معيب
returns-reason-changed-mind = تغيير الرأي
returns-reason-wrong-article = صنف خاطئ
returns-reason-other = أخرى
returns-condition-as-new = كالجديد
returns-condition-opened = مفتوح
returns-condition-damaged = تالف
