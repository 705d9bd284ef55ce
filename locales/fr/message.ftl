### Ce qui est écrit aux clients : commande prête et bons d’achat.

message-hello = Bonjour { $name },
message-ready-subject = Votre commande { $order } est prête
message-ready = Votre commande { $order } vous attend : { $store }.
message-ready-bring = Pour la retirer, présentez ce message ou le numéro de la commande.
message-voucher-subject = Votre bon d’achat { $shop }
message-voucher = Voici votre bon d’achat { $shop } d’une valeur de { $amount }. Son code est :
message-voucher-until = Il est valable jusqu’au { $day }.
message-voucher-keep = Toute personne qui a ce code peut s’en servir. Gardez-le comme de l’argent liquide.
message-ready-code = Présentez ce code au retrait :
message-ready-without = Absent, car introuvable : { $goods }.
message-ready-until = Elle vous attend jusqu’au { $day }.
message-reminder = Votre commande { $order } vous attend toujours : { $store }.
message-reminder-subject = Rappel : commande { $order } prête
message-sent-subject = Votre commande { $order } est en route
message-sent = Votre commande { $order } a quitté { $store } avec { $courier }.
message-sent-parcel = Le numéro du colis est { $parcel }.
