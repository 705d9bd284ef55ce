### Lo que se escribe a los clientes: pedido listo y vales.

message-hello = Hola, { $name }:
message-ready-subject = Su pedido { $order } está listo
message-ready = Su pedido { $order } le espera en { $store }.
message-ready-bring = Para recogerlo, traiga este mensaje o el número del pedido.
message-voucher-subject = Su vale de { $shop }
message-voucher = Aquí tiene su vale de { $amount } de { $shop }. Su código es:
message-voucher-until = Se puede usar hasta el { $day }.
message-voucher-keep = Quien tenga este código puede usarlo. Guárdelo como si fuera dinero en efectivo.
message-ready-code = Muestre este código al recogerlo:
message-ready-without = No incluido, porque no se encontró: { $goods }.
message-ready-until = Le espera hasta el { $day }.
message-reminder = Su pedido { $order } le sigue esperando en { $store }.
message-reminder-subject = Recordatorio: pedido { $order } listo
message-sent-subject = Su pedido { $order } está en camino
message-sent = Su pedido { $order } ha salido de { $store } con { $courier }.
message-sent-parcel = El número del paquete es { $parcel }.
