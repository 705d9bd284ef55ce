### ui
### من يخدم، ورقمه السري.

sign-in-title = من يخدم الآن؟
sign-in-choose = المس اسمك ثم أدخل رقمك السري.
sign-in-pin-for = الرقم السري لـ { $name }
sign-in-digits =
    { $count ->
        [zero] لم يُدخل أي رقم
        [one] أُدخل رقم واحد
        [two] أُدخل رقمان
        [few] أُدخلت { $count } أرقام
        [many] أُدخل { $count } رقمًا
       *[other] أُدخل { $count } رقم
    }
sign-in-wrong = الرقم السري خطأ. حاول مجددًا.
sign-in-own-pin = اختر رقمك السري الخاص لهذا الصندوق: من 4 إلى 12 رقمًا.
sign-in-own-pin-again = أدخل رقمك السري الجديد مرة أخرى.
sign-in-own-pin-differs = الرقمان غير متطابقين. اختر رقمك السري من جديد.
sign-in-locked = محاولات كثيرة. انتظر { $time } ثم حاول مجددًا.
sign-in-demo-pin = متجر تجريبي: الرقم السري { $pin }
sign-in-accept = تسجيل الدخول
sign-in-role-cashier = كاشير
sign-in-role-manager = مدير
sign-in-role-stock = المخزن
sign-in-role-supervisor = مشرف
sign-in-role-handover = تسليم الطلبات
sign-in-role-training = متدرب
sign-in-role-technician = فني
sign-in-lock = قفل الصندوق
sign-in-locked-by = قفل { $name } هذا الصندوق.
sign-in-basket-open =
    { $count ->
        [zero] توجد سلة مفتوحة فيها { $count } صنف.
        [one] توجد سلة مفتوحة فيها صنف واحد ({ $count }).
        [two] توجد سلة مفتوحة فيها صنفان ({ $count }).
        [few] توجد سلة مفتوحة فيها { $count } أصناف.
        [many] توجد سلة مفتوحة فيها { $count } صنفًا.
       *[other] توجد سلة مفتوحة فيها { $count } صنف.
    }
