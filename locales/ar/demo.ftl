### ui
### أجهزة المتجر التجريبي.

demo-title = أجهزة تجريبية
demo-explain = تقوم هذه مقام الأجهزة الحقيقية. المس رمزًا شريطيًا لمسحه.
demo-scan = امسح { $name }
demo-printer = طابعة الإيصالات
demo-tear-paper = أخرج الورق
demo-refill-paper = ضع الورق
demo-open-cover = افتح الغطاء
demo-close-cover = أغلق الغطاء
demo-drawer = درج النقود
demo-push-drawer = ادفعه ليُغلق
demo-receipt = آخر إيصال
demo-no-receipt = يخرج الإيصال التالي هنا.
demo-hide = أخفِ الأجهزة التجريبية
demo-previous = الرموز السابقة
demo-next = رموز أخرى
demo-open-shop = افتح المتجر في { $place }
demo-no-arabic-country = لا توجد هنا بعد قواعد بلد ناطق بالعربية: هذا المتجر في لندن، بأسعار وضرائب بريطانية.

demo-office = المكتب الرئيسي
demo-cut-network = افصل الشبكة
demo-mend-network = أعد وصل الشبكة
