### Mitä asiakkaille kirjoitetaan: tilaus on valmis, ja lahjakortit.

message-hello = Hei { $name }
message-ready-subject = Tilauksesi { $order } on valmis
message-ready = Tilauksesi { $order } on noudettavissa: { $store }.
message-ready-bring = Ota noutaessasi mukaan tämä viesti tai tilausnumero.
message-voucher-subject = Lahjakorttisi: { $shop }
message-voucher = Tässä on lahjakorttisi, arvo { $amount }, myyjä { $shop }. Sen koodi on:
message-voucher-until = Sen voi käyttää viimeistään { $day }.
message-voucher-keep = Kuka tahansa, jolla on tämä koodi, voi käyttää sen. Säilytä sitä kuin käteistä.
message-ready-code = Näytä tämä koodi noutaessasi:
message-ready-without = Ei mukana, koska tuotetta ei löytynyt: { $goods }.
message-ready-until = Se odottaa { $day } asti.
message-reminder = Tilauksesi { $order } odottaa sinua yhä: { $store }.
message-reminder-subject = Muistutus: tilaus { $order } on valmis
message-sent-subject = Tilauksesi { $order } on matkalla
message-sent = Tilauksesi { $order } on lähtenyt myymälästä { $store }, kuljettaja { $courier }.
message-sent-parcel = Paketin numero on { $parcel }.
