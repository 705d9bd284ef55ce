### ui
### بضائع من عملية بيع لا يأخذها العميل معه: يحتفظ بها متجر أو يرسلها.

sending-title = استلام أو إرسال
sending-along = يأخذها معه الآن
sending-collect = استلام
sending-send = إرسال
sending-for = لـ { $name }
sending-to = تُرسل إلى { $address }
sending-no-address = لا يُعرف عنوان بعد.
sending-nobody = اختر أولًا لمن هي.
sending-choose-customer = اختيار العميل
sending-here = هذا المتجر
sending-stock = { $quantity } هناك، { $time }
sending-stock-here = { $quantity } هنا
sending-line-collect = الاستلام من { $store }
sending-line-send = تُرسل من { $store }
sending-placed-collect = الطلب { $order }: الاستلام من { $store }
sending-placed-send = الطلب { $order }: يُرسل من { $store }
