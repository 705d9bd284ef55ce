### ui
### العملاء الذين يُسجَّلون عند الصندوق.

contact-new = عميل جديد
contact-change = تعديل
contact-name = الاسم
contact-phone = الهاتف
contact-email = البريد الإلكتروني
contact-street = الشارع والرقم
contact-postcode = الرمز البريدي
contact-town = المدينة
contact-ask = هل يمكننا أن نكتب إليك بالجديد والعروض؟
contact-ask-email = إيميل
contact-ask-phone = هاتف
contact-ask-post = بريد
contact-save = حفظ
