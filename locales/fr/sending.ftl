### ui
### Articles d’une vente que le client n’emporte pas : un magasin les garde ou les envoie.

sending-title = Retrait ou envoi
sending-along = Emporté finalement
sending-collect = Retrait
sending-send = Envoi
sending-for = Pour { $name }
sending-to = Envoi à { $address }
sending-no-address = Aucune adresse n’est connue.
sending-nobody = Choisissez d’abord pour qui c’est.
sending-choose-customer = Choisir le client
sending-here = Ce magasin
sending-stock = { $quantity } là-bas, { $time }
sending-stock-here = { $quantity } ici
sending-line-collect = Retrait à { $store }
sending-line-send = Envoi depuis { $store }
sending-placed-collect = Commande { $order } : retrait à { $store }
sending-placed-send = Commande { $order } : envoi depuis { $store }
