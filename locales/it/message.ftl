### Ciò che si scrive ai clienti: ordine pronto e buoni.

message-hello = Buongiorno { $name },
message-ready-subject = Il suo ordine { $order } è pronto
message-ready = Il suo ordine { $order } la aspetta da { $store }.
message-ready-bring = Per il ritiro porti questo messaggio o il numero dell’ordine.
message-voucher-subject = Il suo buono di { $shop }
message-voucher = Ecco il suo buono da { $amount } di { $shop }. Il codice è:
message-voucher-until = Si può usare fino al { $day }.
message-voucher-keep = Chiunque abbia questo codice può usarlo. Lo conservi come denaro contante.
message-ready-code = Mostri questo codice al ritiro:
message-ready-without = Non incluso perché non è stato trovato: { $goods }.
message-ready-until = La aspetta fino al { $day }.
message-reminder = Il suo ordine { $order } la aspetta ancora: { $store }.
message-reminder-subject = Promemoria: ordine { $order } pronto
message-sent-subject = Il suo ordine { $order } è in viaggio
message-sent = Il suo ordine { $order } ha lasciato { $store } con { $courier }.
message-sent-parcel = Il numero del pacco è { $parcel }.
