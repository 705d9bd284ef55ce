### ui

returns-title = Rückgabe
returns-of = Rückgabe von { $receipt }
returns-empty-title = Bon scannen
returns-empty = Der Strichcode steht am Ende des Bons.
returns-look = Verkauf suchen
returns-without = Es gibt keinen Bon
returns-elsewhere = Er ist von einer anderen Kasse oder Filiale
returns-elsewhere-title = Welcher Bon ist es?
returns-elsewhere-hint = Strichcode scannen oder die Nummer daneben eintippen.
returns-elsewhere-field = Bonnummer
returns-go-on = Weiter
returns-article-title = Was kommt zurück?
returns-article-field = Artikel scannen oder Name oder Nummer eintippen
returns-article-other = Anderer Artikel
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = Je { $price }: der niedrigste Preis der letzten { $days } Tage
# $days (Number) - days
returns-rule-price = Was diese Kasse nicht verkauft hat, zählt zum niedrigsten Preis hier in den letzten { $days } Tagen.
# $max (String) - the most
returns-rule-max = So gehen höchstens { $max } zurück.
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt } ist von einer anderen Kasse dieser Filiale. Dort gilt der bezahlte Preis; hier zählt er, als gäbe es keinen Bon.
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt } ist von einer anderen Filiale im Land. Dort gilt der bezahlte Preis; hier zählt er, als gäbe es keinen Bon.
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt } ist aus einem anderen Land: anderer Verkäufer, andere Währung, andere Steuer. Geld gibt es nur dort zurück. Hier geht ein Umtausch: Ware von mindestens gleichem Wert kassieren.
returns-note = Notiz
returns-note-title = Notiz zu dieser Zeile
returns-note-field = Was ist dazu zu sagen?
returns-note-set = Notiz behalten
# $code (String) - a coupon
returns-coupon-used = Gutschein { $code } bleibt eingelöst.
returns-from-receipt = Ware zurücknehmen
returns-why = Warum es zurückkommt
returns-condition = Zustand
returns-pick = Scannen, was zurückkommt, oder auf Plus daneben tippen.
returns-back = Geht zurück
returns-counts = Zählt
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
returns-hub-asking = Die Zentrale wird gefragt, was anderswo zurückkam …
returns-hub-known = Was überall zurückkam, ist mitgezählt bis { $time }.
returns-hub-known-in-part = Was die Zentrale kennt, ist mitgezählt. Einige Kassen haben sich noch nie gemeldet.
returns-hub-unasked = Die Zentrale ist nicht erreichbar: Was an anderen Kassen oder online zurückkam, ist nicht bekannt. Es gelten die Regeln des Ladens.
returns-hub-unknown = Die Zentrale kennt diesen Bon noch nicht: Was anderswo zurückkam, ist nicht bekannt. Es gelten die Regeln des Ladens.
returns-order = Es ist eine Online-Bestellung
returns-order-title = Welche Bestellung ist es?
returns-order-hint = Scannen Sie den Code oder tippen Sie die Nummer. Sonst den Namen der Kundin oder des Kunden oder die letzten vier Ziffern der Karte.
returns-order-field = Bestellung, Name oder Karte
returns-order-of = Rückgabe von Bestellung { $order }
returns-order-document = Der Beleg dazu ist { $document }.
returns-to-online = { $amount } geht zurück, wie online bezahlt wurde.
returns-orders-none = Keine bezahlte Bestellung gefunden.
returns-orders-unasked = Die Zentrale ist nicht erreichbar: Über Name oder Karte werden Bestellungen nur mit Netz gefunden.
returns-condition-not-collected = Nicht abgeholt
