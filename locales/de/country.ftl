### ui
### Die Regeln des Landes, wie dieser Laden sie anwendet.

country-title = Land und Steuern
country-next = Nächste Gesetzesänderung
country-rules = Regeln
country-rates = Steuersätze heute
country-star = * Die Quelle dieses Satzes hat noch niemand gelesen. Lass ihn bestätigen.
country-unchecked = Ungeprüft
country-unchecked-count =
    { $count ->
        [0] Alles ist geprüft
        [one] { $count } ungeprüfte Angabe
       *[other] { $count } ungeprüfte Angaben
    }
country-unchecked-explain = Das wurde aus dem Gedächtnis geschrieben. Lass es von jemandem bestätigen, der das Recht kennt, bevor du dich darauf verlässt.
country-wrong = Mit den Dateien der Kasse stimmt etwas nicht. Tippe, um zu lesen, was.
