### ما يُكتب إلى العملاء: جاهزية الطلب والقسائم.

message-hello = مرحبًا { $name }،
message-ready-subject = طلبك { $order } جاهز
message-ready = طلبك { $order } جاهز للاستلام في { $store }.
message-ready-bring = يرجى إحضار هذه الرسالة أو رقم الطلب عند الاستلام.
message-voucher-subject = قسيمتك من { $shop }
message-voucher = هذه قسيمتك بقيمة { $amount } من { $shop }. رمزها:
message-voucher-until = يمكن استخدامها حتى { $day }.
message-voucher-keep = كل من لديه هذا الرمز يستطيع استخدامه. احفظه كما تحفظ النقود.
message-ready-code = أظهر هذا الرمز عند الاستلام:
message-ready-without = غير متضمن لأنه لم يُعثر عليه: { $goods }.
message-ready-until = يبقى بانتظارك حتى { $day }.
message-reminder = طلبك { $order } ما زال بانتظارك في { $store }.
message-reminder-subject = تذكير: الطلب { $order } جاهز
message-sent-subject = طلبك { $order } في الطريق
message-sent = غادر طلبك { $order } متجر { $store } مع { $courier }.
message-sent-parcel = رقم الطرد هو { $parcel }.
