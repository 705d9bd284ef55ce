### Mitä asiakkaille kirjoitetaan: tilaus on valmis, ja lahjakortit.

message-hello = Hei { $name }
message-ready-subject = Tilauksesi { $order } on valmis
message-ready = Tilauksesi { $order } on noudettavissa: { $store }.
message-ready-bring = Ota noutaessasi mukaan tämä viesti tai tilausnumero.
message-voucher-subject = Lahjakorttisi: { $shop }
message-voucher = Tässä on lahjakorttisi, arvo { $amount }, myyjä { $shop }. Sen koodi on:
message-voucher-until = Sen voi käyttää viimeistään { $day }.
message-voucher-keep = Kuka tahansa, jolla on tämä koodi, voi käyttää sen. Säilytä sitä kuin käteistä.
