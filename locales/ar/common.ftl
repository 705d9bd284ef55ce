### ui
### كلمات تتكرر في شاشات كثيرة.

common-language = العربية
common-ok = موافق
common-cancel = إلغاء
common-back = رجوع
common-close = إغلاق
common-clear = مسح
common-tax = الضريبة
