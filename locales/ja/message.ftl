### お客様へのお知らせ: 注文の準備完了とギフト券。

message-hello = { $name } 様
message-ready-subject = ご注文 { $order } の準備ができました
message-ready = ご注文 { $order } を { $store } でお受け取りいただけます。
message-ready-bring = お受け取りの際は、このメッセージまたは注文番号をお持ちください。
message-voucher-subject = { $shop } のギフト券
message-voucher = { $shop } の { $amount } のギフト券をお届けします。コードは次のとおりです。
message-voucher-until = { $day } までご利用いただけます。
message-voucher-keep = このコードを知っている人は誰でも使えます。現金と同じように保管してください。
message-ready-code = お受け取りの際は、このコードをご提示ください：
message-ready-without = 見つからなかったため、次の商品は含まれていません：{ $goods }
message-ready-until = { $day } までお預かりします。
message-reminder = ご注文 { $order } は引き続き { $store } でお待ちしております。
message-reminder-subject = リマインダー：ご注文 { $order } のご用意ができています
message-sent-subject = ご注文 { $order } を発送しました
message-sent = ご注文 { $order } は { $courier } が { $store } からお届けします。
message-sent-parcel = 荷物の番号は { $parcel } です。
