### Wat klanten geschreven wordt: dat hun bestelling klaarligt, en cadeaubonnen.

message-hello = Hallo { $name },
message-ready-subject = Uw bestelling { $order } ligt klaar
message-ready = Uw bestelling { $order } ligt voor u klaar bij { $store }.
message-ready-bring = Neem bij het afhalen dit bericht of het bestelnummer mee.
message-voucher-subject = Uw cadeaubon van { $shop }
message-voucher = Hier is uw cadeaubon van { $amount } van { $shop }. De code is:
message-voucher-until = Hij kan tot en met { $day } worden besteed.
message-voucher-keep = Wie deze code heeft, kan hem besteden. Bewaar hem als contant geld.
message-ready-code = Toon deze code bij het afhalen:
message-ready-without = Niet erbij, omdat het niet te vinden was: { $goods }.
message-ready-until = Ze ligt klaar tot { $day }.
message-reminder = Uw bestelling { $order } ligt nog voor u klaar: { $store }.
message-reminder-subject = Herinnering: bestelling { $order } ligt klaar
message-sent-subject = Uw bestelling { $order } is onderweg
message-sent = Uw bestelling { $order } is met { $courier } uit { $store } vertrokken.
message-sent-parcel = Het pakketnummer is { $parcel }.
