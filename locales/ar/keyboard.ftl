### ui
### مفاتيح على الشاشة.

keyboard-space = مسافة
keyboard-shift = أحرف كبيرة
keyboard-latin = حروف لاتينية
keyboard-enter = إدخال
keyboard-hide = أخفِ لوحة المفاتيح
keyboard-symbols = أرقام ورموز
keyboard-letters = حروف
keyboard-erase = حذف
