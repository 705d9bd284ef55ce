### Was Kunden geschrieben wird: dass ihre Bestellung bereit liegt, und Gutscheine.

message-hello = Guten Tag, { $name },
message-ready-subject = Ihre Bestellung { $order } liegt bereit
message-ready = Ihre Bestellung { $order } liegt für Sie bereit: { $store }.
message-ready-bring = Bitte bringen Sie zum Abholen diese Nachricht oder die Bestellnummer mit.
message-voucher-subject = Ihr Gutschein von { $shop }
message-voucher = Hier ist Ihr Gutschein über { $amount } von { $shop }. Sein Code lautet:
message-voucher-until = Er ist bis { $day } einlösbar.
message-voucher-keep = Wer diesen Code hat, kann ihn einlösen. Bewahren Sie ihn auf wie Bargeld.
message-ready-code = Zeigen Sie beim Abholen diesen Code vor:
message-ready-without = Nicht dabei, weil es nicht zu finden war: { $goods }.
message-ready-until = Sie liegt bereit bis zum { $day }.
message-reminder = Ihre Bestellung { $order } liegt noch für Sie bereit: { $store }.
message-reminder-subject = Erinnerung: Bestellung { $order } liegt bereit
message-sent-subject = Ihre Bestellung { $order } ist unterwegs
message-sent = Ihre Bestellung { $order } hat { $store } mit { $courier } verlassen.
message-sent-parcel = Die Paketnummer ist { $parcel }.
