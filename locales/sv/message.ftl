### Det som skrivs till kunder: att beställningen är klar, och presentkort.

message-hello = Hej { $name },
message-ready-subject = Din beställning { $order } är klar
message-ready = Din beställning { $order } väntar på dig hos { $store }.
message-ready-bring = Ta med det här meddelandet eller beställningsnumret när du hämtar den.
message-voucher-subject = Ditt presentkort från { $shop }
message-voucher = Här är ditt presentkort på { $amount } från { $shop }. Koden är:
message-voucher-until = Det kan användas till och med { $day }.
message-voucher-keep = Den som har koden kan använda den. Förvara den som kontanter.
message-ready-code = Visa den här koden när du hämtar:
message-ready-without = Inte med, eftersom det inte gick att hitta: { $goods }.
message-ready-until = Den väntar till och med { $day }.
message-reminder = Din beställning { $order } väntar fortfarande på dig: { $store }.
message-reminder-subject = Påminnelse: beställning { $order } är klar
message-sent-subject = Din beställning { $order } är på väg
message-sent = Din beställning { $order } har lämnat { $store } med { $courier }.
message-sent-parcel = Paketets nummer är { $parcel }.
