### Co pisze się do klientów: zamówienie gotowe i bony.

message-hello = Dzień dobry { $name },
message-ready-subject = Zamówienie { $order } jest gotowe
message-ready = Zamówienie { $order } czeka na odbiór: { $store }.
message-ready-bring = Przy odbiorze prosimy mieć tę wiadomość lub numer zamówienia.
message-voucher-subject = Bon podarunkowy od { $shop }
message-voucher = Oto bon podarunkowy o wartości { $amount } od { $shop }. Jego kod:
message-voucher-until = Można go wykorzystać do { $day }.
message-voucher-keep = Każdy, kto ma ten kod, może go wykorzystać. Prosimy przechowywać go jak gotówkę.
message-ready-code = Przy odbiorze prosimy pokazać ten kod:
message-ready-without = Nie ma w nim, bo nie udało się znaleźć: { $goods }.
message-ready-until = Czeka do { $day }.
message-reminder = Zamówienie { $order } nadal na Państwa czeka: { $store }.
message-reminder-subject = Przypomnienie: zamówienie { $order } jest gotowe
message-sent-subject = Zamówienie { $order } jest w drodze
message-sent = Zamówienie { $order } opuściło sklep { $store }, wiezie je { $courier }.
message-sent-parcel = Numer paczki to { $parcel }.
