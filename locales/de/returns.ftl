### ui

returns-title = Rückgabe
returns-of = Rückgabe von { $receipt }
returns-empty-title = Bon scannen
returns-empty = Sein Code steht am Ende des Papiers. Ohne ihn suchen Sie den Verkauf nach Tag, Betrag oder Artikel.
returns-look = Verkauf suchen
returns-from-receipt = Ware zurücknehmen
returns-why = Warum es zurückkommt
returns-condition = Zustand
returns-back = Geht zurück
returns-confirm = In den Korb
returns-take-out = Rückgabe herausnehmen
returns-line = { $sold } verkauft, { $left } kann zurück
returns-came-back = { $quantity } kam am { $day } zurück, { $receipt }
returns-unwound = { $name } brachte { $before } Nachlass. Was der Kunde behält, bringt { $after }; um den Unterschied geht weniger zurück.
returns-withdrawn = { $name } bleibt und kostet ohne die Aktion { $amount } mehr.
returns-to-card = { $amount } geht auf die Karte zurück, die bezahlt hat.
returns-in-cash = { $amount } geht bar zurück.
returns-reason-does-not-fit = Passt nicht
returns-reason-defective = Fehlerhaft
returns-reason-changed-mind = Nicht gewünscht
returns-reason-wrong-article = Falscher Artikel
returns-reason-other = Anderes
returns-condition-as-new = Wie neu
returns-condition-opened = Geöffnet
returns-condition-damaged = Beschädigt
