### Det der skrives til kunder: at ordren er klar, og gavekort.

message-hello = Hej { $name },
message-ready-subject = Din ordre { $order } er klar
message-ready = Din ordre { $order } er klar til dig i { $store }.
message-ready-bring = Medbring denne besked eller ordrenummeret, når du henter den.
message-voucher-subject = Dit gavekort fra { $shop }
message-voucher = Her er dit gavekort på { $amount } fra { $shop }. Koden er:
message-voucher-until = Det kan bruges til og med { $day }.
message-voucher-keep = Den, der har koden, kan bruge den. Pas på den som på kontanter.
message-ready-code = Vis denne kode, når du henter:
message-ready-without = Ikke med, fordi det ikke kunne findes: { $goods }.
message-ready-until = Den venter til og med { $day }.
message-reminder = Din bestilling { $order } venter stadig på dig: { $store }.
message-reminder-subject = Påmindelse: bestilling { $order } er klar
message-sent-subject = Din ordre { $order } er på vej
message-sent = Din ordre { $order } har forladt { $store } med { $courier }.
message-sent-parcel = Pakkens nummer er { $parcel }.
