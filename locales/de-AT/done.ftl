### ui
### Was in Österreich anders heißt.

done-no-network = Der Beleg kann nicht aufs Telefon: Die Kassa ist in keinem Netzwerk.
