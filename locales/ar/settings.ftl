### ui
### مظهر هذا الصندوق ولغته.

settings-title = الإعدادات
settings-language = اللغة
settings-unreviewed = * لم يقرأ نصوص هذه اللغة أحد من أهلها بعد. أخبرنا بما لا يستقيم منها.
settings-theme = الألوان
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-theme-contrast = تباين عالٍ
settings-text-size = حجم الخط
settings-text-normal = عادي
settings-text-large = كبير
settings-text-largest = كبير جدًا
settings-motion = الحركة
settings-motion-on = ظاهرة
settings-motion-off = مخففة
settings-text-larger = أكبر
settings-hand = اليد
settings-hand-right = اليمنى
settings-hand-left = اليسرى
