### ui
### صفحة سلعة تُعرض على الزبون.

product-title = السلعة
product-show = عرض السلعة
product-languages = اللغة
product-photos = صور أخرى
product-photo = الصورة { $number } من { $count }
product-here = في هذا المتجر
product-elsewhere = متاجر أخرى
product-in-stock = المتوفر: { $quantity }
product-out-of-stock = غير متوفرة
product-stock-unknown = اسألنا من فضلك
product-not-here = ليست هنا
product-add = أضف إلى السلة
product-just-now = الآن
product-minutes-ago =
    { $count ->
        [zero] قبل { $count } دقيقة
        [one] قبل دقيقة واحدة
        [two] قبل دقيقتين
        [few] قبل { $count } دقائق
        [many] قبل { $count } دقيقة
       *[other] قبل { $count } دقيقة
    }
product-hours-ago =
    { $count ->
        [zero] قبل { $count } ساعة
        [one] قبل ساعة واحدة
        [two] قبل ساعتين
        [few] قبل { $count } ساعات
        [many] قبل { $count } ساعة
       *[other] قبل { $count } ساعة
    }
product-days-ago =
    { $count ->
        [zero] قبل { $count } يوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يومًا
       *[other] قبل { $count } يوم
    }
