### ui
### من يشتري: من تسمّيه الفاتورة، ومن يُعفى من الضريبة، وأين يؤكل.

buyer-takeaway = سفري
buyer-dine-in = محلي
buyer-title = فاتورة باسم المشتري
buyer-name = اسم الشخص أو الشركة
buyer-number = الرقم الضريبي
buyer-address = الشارع والرقم
buyer-address-more = المدينة والرمز البريدي
buyer-address-country = البلد
buyer-explain = يكفي الاسم أو الرقم الضريبي حيث لا يطلب القانون أكثر. يصبح الإيصال فاتورة.
buyer-none = بلا فاتورة
buyer-hint = فاتورة بهذا المبلغ تحتاج إلى اسم المشتري.
buyer-named = فاتورة باسم { $name }
buyer-exemption = مشترٍ معفى من الضريبة
buyer-exemption-resale = مشترٍ يعيد بيع البضاعة
buyer-exemption-exempt-organization = منظمة معفاة
buyer-exemption-status-card = مشترٍ لديه بطاقة صفة
buyer-exemption-status-card-hst = مشترٍ لديه بطاقة صفة (الجزء الاتحادي فقط)
buyer-certificate = رقم الشهادة أو البطاقة
buyer-exemption-none = احتساب الضريبة من جديد
buyer-exempted = معفى من الضريبة: { $exemption }
buyer-exempted-certificate = معفى من الضريبة: { $exemption }، { $certificate }
