### ui

approval-title = موافقة
approval-how = اختر من يوافق وأدخل رمزه، أو ضع بطاقته تحت الماسح. تبقى أنت مسجّل الدخول.
approval-accept = موافقة
