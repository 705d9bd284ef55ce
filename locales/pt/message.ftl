### O que se escreve aos clientes: encomenda pronta e vales.

message-hello = Olá, { $name }:
message-ready-subject = A sua encomenda { $order } está pronta
message-ready = A sua encomenda { $order } espera por si em { $store }.
message-ready-bring = Ao levantá-la, traga esta mensagem ou o número da encomenda.
message-voucher-subject = O seu vale de { $shop }
message-voucher = Aqui está o seu vale de { $amount } de { $shop }. O código é:
message-voucher-until = Pode ser usado até { $day }.
message-voucher-keep = Quem tiver este código pode usá-lo. Guarde-o como se fosse dinheiro.
message-ready-code = Mostre este código ao levantar:
message-ready-without = Não incluído, porque não foi encontrado: { $goods }.
message-ready-until = Fica à sua espera até { $day }.
message-reminder = A sua encomenda { $order } continua à sua espera: { $store }.
message-reminder-subject = Lembrete: encomenda { $order } pronta
message-sent-subject = A sua encomenda { $order } vai a caminho
message-sent = A sua encomenda { $order } saiu de { $store } com { $courier }.
message-sent-parcel = O número do volume é { $parcel }.
