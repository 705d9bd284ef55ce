### Det som skrives til kunder: at bestillingen er klar, og gavekort.

message-hello = Hei { $name },
message-ready-subject = Bestillingen din { $order } er klar
message-ready = Bestillingen din { $order } venter på deg hos { $store }.
message-ready-bring = Ta med denne meldingen eller bestillingsnummeret når du henter den.
message-voucher-subject = Gavekortet ditt fra { $shop }
message-voucher = Her er gavekortet ditt på { $amount } fra { $shop }. Koden er:
message-voucher-until = Det kan brukes til og med { $day }.
message-voucher-keep = Den som har koden, kan bruke den. Ta vare på den som kontanter.
message-ready-code = Vis denne koden når du henter:
message-ready-without = Ikke med, fordi det ikke ble funnet: { $goods }.
message-ready-until = Den venter til og med { $day }.
message-reminder = Bestillingen din { $order } venter fortsatt på deg: { $store }.
message-reminder-subject = Påminnelse: bestilling { $order } er klar
message-sent-subject = Ordren din { $order } er på vei
message-sent = Ordren din { $order } har forlatt { $store } med { $courier }.
message-sent-parcel = Pakkens nummer er { $parcel }.
