### ui
### De regels van het land zoals deze winkel ze gebruikt.

country-title = Land en belastingen
country-next = Volgende wetswijziging
country-rules = Regels
country-rates = Tarieven van vandaag
country-star = * Niemand heeft de bron van dit tarief nog gelezen. Laat het bevestigen.
country-unchecked = Niet nagekeken
country-unchecked-count =
    { $count ->
        [0] Alles is nagekeken
        [one] { $count } gegeven niet nagekeken
       *[other] { $count } gegevens niet nagekeken
    }
country-unchecked-explain = Dit is uit het hoofd geschreven. Laat iemand die de wet kent het bevestigen voordat je erop vertrouwt.
country-wrong = Er klopt iets niet aan de bestanden van de kassa. Tik om te lezen wat.
