refusals-line-gone = Diese Zeile ist nicht mehr im Korb. Bitte den Korb prüfen und erneut versuchen.
refusals-basket-being-paid = Für diesen Verkauf wurde schon Geld genommen. Bitte die Zahlung abschließen oder das Geld erst zurückgeben.
refusals-too-many-lines = Ein Korb fasst höchstens { $max } Zeilen. Bitte diesen kassieren und einen neuen beginnen.
refusals-wrong-unit = Dieser Artikel wird { $unit ->
    [each] stückweise
   *[other] nach { $unit }
} verkauft. Bitte die Menge neu eingeben.
refusals-quantity-not-positive = Die Menge muss größer als null sein. Um den Artikel zu entfernen, bitte die Zeile löschen.
refusals-quantity-too-large = Eine Zeile verkauft höchstens { $max }. Bitte die eingegebene Menge prüfen.
refusals-price-negative = Ein Preis kann nicht unter null liegen. Bitte neu eingeben.
refusals-amount-too-large = Das liegt über der Grenze der Kasse von { $max }. Bitte den eingegebenen Betrag prüfen.
refusals-discount-not-share = Ein Rabatt liegt zwischen 0 und 100 %. Bitte neu eingeben.
refusals-discount-above-price = Der Rabatt ist höher als der Preis von { $price }. Bitte einen kleineren eingeben.
refusals-note-too-long = Dieser Text ist länger als { $max } Zeichen. Bitte kürzen.
refusals-name-too-long = Der Name dieses Artikels ist zu lang zum Verkaufen. Bitte die Zentrale um einen kürzeren bitten.
refusals-basket-empty = Es ist noch nichts erfasst. Bitte zuerst einen Artikel scannen.
refusals-amount-not-positive = Bitte einen Betrag über null eingeben.
refusals-card-above-due = Mit Karte wird höchstens der offene Betrag bezahlt: { $due }. Auf Karten gibt es kein Wechselgeld.
refusals-too-many-tenders = Ein Verkauf nimmt höchstens { $max } Zahlungen an. Bitte den Rest auf einmal kassieren.
refusals-tender-gone = Diese Zahlung ist nicht mehr da. Bitte die Zahlungen prüfen und erneut versuchen.
refusals-not-covered = { $due } sind noch offen.
refusals-tax-category-unknown = Dieser Artikel hat die Steuerkategorie „{ $category }“, die es in { $country } nicht gibt. Er kann erst verkauft werden, wenn die Zentrale sie berichtigt hat.
refusals-tax-rate-missing = Für „{ $category }“ ist am { $day } kein Steuersatz bekannt. Bitte das Datum der Kasse prüfen; wenn es stimmt, den Support anrufen.
refusals-tax-region-missing = Die Steuer hängt in { $country } von der Region ab, und die Einstellungen nennen keine. Bitte die Region der Filiale eintragen, dann verkaufen.
refusals-tax-levy-missing = Für die Abgabe „{ $levy }“ ist am { $day } kein Betrag bekannt. Bitte das Datum der Kasse prüfen; wenn es stimmt, den Support anrufen.
refusals-tax-exemption-unknown = Die Steuerbefreiung „{ $exemption }“ gibt es in { $country } nicht. Bitte eine andere wählen oder mit Steuer verkaufen.
refusals-tax-certificate-missing = Die Befreiung dieses Käufers verlangt die Nummer einer Bescheinigung oder Karte. Bitte eingeben oder mit Steuer verkaufen.
refusals-tax-too-large = Diese Beträge sind zu groß, um die Steuer genau zu berechnen. Bitte den Verkauf teilen.
refusals-discount-needs-manager = Allein sind bis zu { $max } % möglich.
refusals-post-void-needs-manager = Diese Rolle erlaubt nicht, einen abgeschlossenen Verkauf zu stornieren.
refusals-act-needs-manager = Diese Rolle erlaubt das nicht.
refusals-role-cannot-sell = { $name } kann in dieser Rolle nicht verkaufen. Bitte als Kassenkraft anmelden.
refusals-amount-needs-manager = Allein sind bis zu { $max } möglich.
refusals-may-approve = { $who } kann es hier freigeben.
refusals-approve-own = Niemand gibt die eigene Handlung frei. Bitte jemand anderen um Personalnummer und PIN bitten.
refusals-approver-cannot = { $name } kann das auch nicht freigeben.
refusals-approval-not-possible = Das kann niemand anderes freigeben. Bitte stattdessen anmelden.
refusals-approval-waits = Eine Freigabe steht aus. Bitte freigeben oder abbrechen und dann erneut scannen.
refusals-till-locked = Die Kasse ist gesperrt. Bitte anmelden, um weiterzumachen.
refusals-badge-unknown = Dieser Ausweis gehört niemandem. Bitte mit Personalnummer und PIN anmelden.
refusals-badge-in-search = Das ist ein Ausweis. Es wurde nichts gesucht.
refusals-operator-unknown = Niemand hat die Personalnummer { $operator }. Bitte prüfen und erneut versuchen.
refusals-code-too-long = Dieser Code ist zu lang für einen Artikel: { $code }. Bitte den Strichcode des Artikels scannen.
refusals-code-empty = Der Scanner hat einen leeren Code gesendet. Bitte erneut scannen.
refusals-code-unknown = Kein Artikel hat den Code { $code }. Bitte nach dem Namen suchen oder als freien Artikel verkaufen.
refusals-article-gone = Artikel { $sku } wird hier nicht mehr verkauft. Bitte einen anderen suchen.
refusals-search-too-long = Bitte mit höchstens { $max } Zeichen suchen.
refusals-pin-format = Eine PIN hat 4 bis 12 Ziffern.
refusals-pin-first = Das ist eine erste PIN. Damit unter dem eigenen Namen anmelden und eine eigene PIN wählen.
refusals-pin-same = Diese PIN gilt schon. Bitte eine andere wählen.
refusals-pin-wrong = Falsche PIN. Bitte erneut versuchen.
refusals-pin-locked = Zu viele falsche PINs. { $seconds ->
    [one] Bitte eine Sekunde warten und erneut versuchen.
   *[other] Bitte { $seconds } Sekunden warten und erneut versuchen.
}
refusals-sign-in-first = Bitte zuerst anmelden.
refusals-price-is-fixed = Der Preis dieses Artikels ist fest. Bitte stattdessen einen Rabatt geben.
refusals-price-missing = { $name } hat heute keinen Preis und kann nicht verkauft werden. Bitte die Zentrale nach dem Preis fragen.
refusals-open-items-off = Dieses Geschäft verkauft keine freien Artikel. Bitte den Artikel suchen.
refusals-name-missing = Bitte einen Namen von 1 bis { $max } Zeichen für den Bon eingeben.
refusals-amount-changed = Der offene Betrag hat sich geändert. Bitte prüfen und erneut kassieren.
refusals-no-last-sale = Es gibt keinen Verkauf zu drucken. Bitte einen aus den letzten Verkäufen wählen.
refusals-print-not-open = Dieser Druck ist schon geklärt.
refusals-print-not-waiting = Dieses Dokument wartet nicht mehr: Es ist gedruckt oder unterwegs.
refusals-print-is-voucher = Auf diesem Druck ist ein bezahlter Gutschein: er kann nicht verworfen werden. Den Verkauf stornieren, wenn er nicht gedruckt werden kann.
refusals-already-voided = Dieser Verkauf wurde schon mit { $slip } storniert.
refusals-receipt-unknown = Diese Kasse hat keinen Verkauf { $receipt }. Bitte die Nummer auf dem Bon prüfen.
refusals-reason-missing = Bitte den Grund eingeben.
refusals-other-workstation = Diese Daten gehören zum Arbeitsplatz { $workstation }. Bitte die Kasse mit dessen Einstellungen starten oder einen anderen Datenordner wählen.
refusals-other-country = Diese Daten gehören zu einer Kasse in { $country }. Ein Journal führt ein Land und eine Währung: Bitte einen anderen Ordner wählen.
refusals-device-key-changed = Der Schlüssel dieser Kasse gehört nicht zu ihrem Journal. Bitte die Datei device.key zurücklegen oder den Support anrufen. Es wurde nichts geändert.
refusals-language-unknown = Die Kasse spricht kein { $language }. Bitte eine Sprache aus der Liste wählen.
refusals-preference-unknown = Die Kasse kennt „{ $value }“ nicht. Bitte aus der Liste wählen.
refusals-scan-too-long = Der Scanner hat mehr gesendet, als ein Strichcode fasst. Bitte erneut scannen.
refusals-scan-incomplete = Nur ein Teil des Codes ist angekommen. Bitte erneut scannen.
refusals-scan-garbage = Der Scanner hat Unlesbares gesendet. Bitte erneut scannen; wenn es bleibt, das Kabel prüfen.
refusals-scan-too-fast = Die Codes kamen zu schnell. Bitte den letzten Artikel erneut scannen.
refusals-gs1-unreadable = Der Code auf dieser Packung ist nicht lesbar. Bitte den anderen Strichcode scannen oder den Artikel nach Namen suchen.
refusals-gs1-unknown-ai = Der Code auf dieser Packung hat einen unbekannten Teil: „{ $found }“. Bitte den anderen Strichcode scannen oder den Artikel nach Namen suchen.
refusals-gs1-length = Teil ({ $ai }) dieses Codes ist zu kurz oder zu lang. Bitte den anderen Strichcode scannen oder den Artikel nach Namen suchen.
refusals-gs1-character = Teil ({ $ai }) dieses Codes enthält ein Zeichen, das dort nicht hingehört. Bitte den anderen Strichcode scannen oder den Artikel nach Namen suchen.
refusals-gs1-check-digit = Die Prüfziffer in Teil ({ $ai }) dieses Codes ist falsch. Bitte erneut scannen; bleibt es dabei, den Artikel nach Namen suchen.
refusals-gs1-date = Teil ({ $ai }) dieses Codes ist ein Tag oder eine Uhrzeit, die es nicht gibt. Bitte das Datum auf der Packung ansehen und den Artikel nach Namen suchen.
refusals-gs1-twice = Teil ({ $ai }) steht zweimal in diesem Code und sagt Verschiedenes. Bitte den Artikel nach Namen suchen.
refusals-gs1-conflict = Die Teile ({ $ai }) und ({ $other }) dieses Codes widersprechen sich. Bitte den Artikel nach Namen suchen.
refusals-gs1-link = Der Weblink in diesem Code ist nicht so geschrieben, wie es die Norm verlangt. Bitte den anderen Strichcode scannen oder den Artikel nach Namen suchen.
refusals-print-spoiled = Ein Beleg, der auf den Drucker wartet, ist beschädigt und wird nicht gedruckt. Verkäufe und Kassenbons sind, wie sie waren, und worum es ging, steht im Journal.
# $letters (String) - the letters, with spaces between
refusals-no-font-for-letters = Dieser Drucker hat keine Zeichen für { $letters }, und keine Schrift auf diesem Rechner enthält sie. Sie werden als „□“/„?“ gedruckt. Bitten Sie den Support, eine Schrift zu ergänzen.
refusals-pack-day-passed = { $kind ->
    [sell-by] Diese Packung war bis zum { $day } zu verkaufen
    [best-before] Diese Packung war mindestens haltbar bis { $day }
   *[expiry] Diese Packung ist am { $day } abgelaufen
}: bitte aus dem Regal nehmen. Sie wird nicht verkauft, auch nicht durch die Leitung.
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] Diese Packung war bis zum { $day } zu verkaufen
    [best-before] Diese Packung war mindestens haltbar bis { $day }
   *[expiry] Diese Packung ist am { $day } abgelaufen
}: bitte aus dem Regal nehmen. Nur die Leitung darf sie verkaufen, wenn sie sich anmeldet.
refusals-pack-day-warned = { $kind ->
    [sell-by] Diese Packung war bis zum { $day } zu verkaufen
    [best-before] Diese Packung war mindestens haltbar bis { $day }
   *[expiry] Diese Packung ist am { $day } abgelaufen
}. Sie liegt im Korb: bitte den Kunden darauf hinweisen oder sie entfernen.
refusals-pack-taken-back = { $kind ->
    [sell-by] Diese Packung war bis zum { $day } zu verkaufen
    [best-before] Diese Packung war mindestens haltbar bis { $day }
   *[expiry] Diese Packung ist am { $day } abgelaufen
}: sie wurde aus dem Korb genommen. Bitte auch aus dem Regal nehmen.
refusals-pack-seen-twice = Zwei Codes derselben Packung: einmal gezählt. Waren es zwei Packungen, bitte die andere noch einmal scannen.
refusals-serial-in-basket = Die Packung mit der Seriennummer { $serial } liegt schon im Korb. Bitte die nächste scannen.
refusals-label-unit = Das Etikett sagt nicht, wie viel es { $unit ->
    [each] in Stück
   *[other] in { $unit }
} ist, und so wird der Artikel verkauft. Bitte nach Namen suchen und die Menge eingeben.
refusals-label-currency = Der Preis auf diesem Etikett ist in einer anderen Währung. Bitte den Artikel nach Namen suchen.
refusals-label-price-odd = Der Preis von { $price } auf dem Etikett passt nicht zu diesem Artikel. Bitte wiegen oder ein neues Etikett verlangen.
refusals-in-store-check-digit = Der Preis in diesem Strichcode ist falsch gelesen oder gedruckt. Bitte erneut scannen oder die Ware wiegen.
refusals-line-is-one-pack = Diese Zeile ist eine einzelne Packung mit eigenem Preis oder eigener Seriennummer. Bitte die nächste scannen oder die Zeile entfernen.
refusals-code-other-key = Dieser Code der Art ({ $ai }) gehört keinem Artikel: er steht für eine Lieferung, einen Ort oder einen Coupon. Bitte den Strichcode des Artikels scannen.
refusals-code-link = Dieser Code ist ein Weblink ohne Artikel. Bitte den anderen Strichcode der Packung scannen oder den Artikel nach Namen suchen.
refusals-data-recovered = Die Daten der Kasse waren beschädigt und sind soeben in Ordnung gebracht worden. Sehen Sie sich den Korb an und wiederholen Sie es.
refusals-alert-gone = Diese Meldung wurde schon gelesen.
refusals-recovery-needs-manager = Diese Rolle erlaubt nicht, diese Meldung zu entfernen.
refusals-buyer-empty = Ein Käufer hat mindestens einen Namen oder eine Steuernummer. Bitte eines eingeben.
refusals-buyer-too-long = Name und Adresszeilen haben höchstens { $max } Zeichen. Bitte kürzen.
refusals-buyer-address-too-long = Eine Adresse hat höchstens { $max } Zeilen. Bitte Zeilen zusammenfassen.
refusals-buyer-tax-number-wrong = „{ $number }“ kann hier keine Steuernummer sein; { $example } ist eine. Bitte prüfen oder leer lassen.
refusals-buyer-name-missing = Eine Rechnung über { $total } braucht den Namen des Käufers. Bitte eingeben, dann kassieren.
refusals-buyer-address-missing = Eine Rechnung über { $total } braucht die Adresse des Käufers. Bitte eingeben, dann kassieren.
refusals-buyer-tax-number-missing = Eine Rechnung über { $total } braucht die Steuernummer des Käufers. Bitte eingeben, dann kassieren.
refusals-buyer-identity-missing = Eine Rechnung über { $total } braucht Namen oder Steuernummer des Käufers. Bitte eines eingeben, dann kassieren.
refusals-invoice-exists = Dieser Verkauf hat schon eine Rechnung auf einen Käufer. Bitte sie erneut drucken, oder den Verkauf stornieren und neu erfassen.
refusals-money-goes-back = { $back } geht an den Kunden zurück. Wählen Sie, wie.
refusals-refund-above-owed = Nur { $owed } geht zurück. Geben Sie höchstens diesen Betrag ein.
refusals-refund-above-card = Die Karte hat davon nur { $most } bezahlt. Geben Sie den Rest bar zurück.
refusals-refund-abroad = Diese Ware wurde in einem anderen Land verkauft: Geld dafür gibt es nur dort. Tauschen Sie sie hier gegen Ware von mindestens gleichem Wert.
refusals-return-line-unknown = Dieser Artikel steht nicht auf dem Bon. Sehen Sie noch einmal nach.
refusals-return-above-sold = Davon kann nur noch { $left } zurückkommen. Der Rest wurde auf diesem Bon nicht verkauft oder ist schon zurück.
refusals-return-whole-pack = Diese Packung hatte ihren eigenen Preis. Nehmen Sie die ganze Packung zurück.
refusals-return-too-late = Ware wird { $days } Tage lang zurückgenommen: bis { $last }. Nur fehlerhafte Ware kommt noch zurück; wählen Sie dann diesen Grund.
refusals-return-unsealed = { $name } wird nur ungeöffnet zurückgenommen. Ist die Ware fehlerhaft, wählen Sie diesen Grund.
refusals-return-never = { $name } wird nicht zurückgenommen. Ist die Ware fehlerhaft, wählen Sie diesen Grund.
refusals-period-backwards = Der letzte Tag liegt vor dem ersten. Bitte die Tage umgekehrt wählen.
refusals-period-too-long = Ein Bericht umfasst höchstens { $max } Tage. Bitte einen kürzeren Zeitraum wählen.
refusals-line-is-linked = Diese Zeile gehört zu einem anderen Artikel und folgt ihm. Ändern oder entfernen Sie jenen.
refusals-line-is-voucher = Ein Gutschein kostet, was er wert ist. Nehmen Sie ihn heraus und verkaufen Sie einen anderen.
refusals-basket-open = Ein anderer Korb ist offen. Parken Sie ihn oder schließen Sie ihn zuerst ab.
refusals-park-with-money = Für diesen Korb wurde schon Geld genommen. Geben Sie es zurück, bevor Sie ihn parken.
# $max (Number) - the most baskets that are parked
refusals-too-many-parked = Es sind schon { $max } Körbe geparkt. Holen Sie erst einen zurück oder verwerfen Sie einen.
# $number (String) - number of the parked basket
refusals-parked-gone = Der geparkte Korb { $number } ist nicht mehr da. Sehen Sie die Liste noch einmal an.
# $max (Number) - the most pieces
refusals-quantity-is-code = Das sieht nach einem Strichcode aus, nicht nach einer Menge: höchstens { $max } Stück. Geben Sie die Menge neu ein.
# $pieces (Number) - pieces that were typed
refusals-quantity-sure = Meinen Sie wirklich { $pieces } Stück? Bestätigen Sie, oder geben Sie die Menge neu ein.
refusals-pieces-of-one-pack = Diese Packung hat ihr eigenes Gewicht, ihren Preis oder ihre Nummer und lässt sich nicht vervielfachen. Scannen Sie jede.
# $years (Number) - the age that is asked for
refusals-age-not-checked = Etwas im Korb wird erst ab { $years } Jahren verkauft. Prüfen Sie zuerst das Alter.
refusals-age-not-asked = Nichts im Korb verlangt ein Alter. Es gibt nichts zu bestätigen.
# $years (Number) - the age that is asked for
# $goods (String) - names of the goods
refusals-age-refused = Wird nicht an unter { $years }-Jährige verkauft: { $goods }. Es wurde aus dem Korb genommen.
refusals-birth-date-odd = An diesem Tag kann niemand geboren sein. Geben Sie Tag, Monat und Jahr neu ein.
# $max (Number) - characters
refusals-serial-missing = Eine Seriennummer hat 1 bis { $max } Zeichen. Scannen oder tippen Sie sie noch einmal.
# $serial (String) - the serial number
# $receipt (String) - the receipt it was sold with
refusals-serial-sold = Das Stück mit der Nummer { $serial } wurde schon mit Beleg { $receipt } verkauft. Prüfen Sie die Nummer am Stück.
# $currency (String) - the currency
# $day (String) - the day of the rate
# $days (Number) - days a rate is used
refusals-foreign-rate-old = Der Kurs von { $currency } ist vom { $day }; ein Kurs gilt { $days } Tage. Bitten Sie die Leitung um den heutigen.
# $limit (String) - the smallest note that is taken
refusals-foreign-coins-refused = In dieser Währung werden nur Scheine ab { $limit } genommen. Zählen Sie die Scheine noch einmal.
# $limit (String) - the most that is taken
refusals-foreign-above-limit = Auf einmal werden höchstens { $limit } genommen. Nehmen Sie den Rest anders ein.
# $currency (String) - what was asked for
refusals-foreign-unknown = Dieses Geschäft nimmt kein Bargeld in { $currency }. Bitten Sie um eine andere Zahlung.
refusals-payment-open = Das Kartenterminal arbeitet noch für diesen Korb. Sagen Sie zuerst, was es geantwortet hat.
refusals-payment-unknown = Niemand weiß, ob die Karte für diesen Korb belastet wurde. Die Leitung entscheidet das zuerst; bis dahin lässt er sich parken.
refusals-refund-unknown = Niemand weiß, ob das Geld dieses Korbs auf die Karte zurückging. Die Leitung entscheidet das zuerst; bis dahin lässt er sich parken.
refusals-payment-settled = Diese Kartenzahlung ist schon entschieden, und anders. Sehen Sie die Zahlungen des Verkaufs an.
refusals-payment-gone = Diese Kartenzahlung ist nicht mehr offen. Sehen Sie den Korb an und machen Sie weiter.
refusals-payment-of-parked = Diese Kartenzahlung gehört zu einem geparkten Korb. Holen Sie den Korb zuerst zurück.
# $receipt (String) - the receipt
refusals-refund-of-parked = Ein geparkter Korb nimmt Ware von Bon { $receipt } zurück, und noch weiß niemand, was aus seiner Kartenzahlung wurde. Holen Sie ihn und entscheiden Sie das zuerst.
refusals-return-voided = Dieser Verkauf wurde mit { $slip } storniert: Das Geld ist schon zurück.
refusals-return-all-returned = Alles auf diesem Bon ist schon zurück, zuletzt am { $day } mit Bon { $receipt }.
refusals-return-not-open = Kein Bon ist für eine Rückgabe offen. Scannen Sie den Bon oder suchen Sie ihn unter Bons.
refusals-return-none-left = Von diesem Artikel kann auf diesem Bon nichts mehr zurückkommen.
refusals-return-nothing-picked = Noch nichts gewählt. Scannen Sie einen Artikel dieses Bons oder tippen Sie auf Plus.
refusals-return-without-receipt-limit = Ohne Bon gehen höchstens { $max } zurück. Fragen Sie nach dem Bon oder suchen Sie den Verkauf nach Tag und Betrag.
refusals-return-has-receipt = { $receipt } ist ein Bon dieser Kasse. Öffnen Sie ihn und nehmen Sie die Ware von dort zurück.
refusals-receipt-other-till = { $receipt } ist von einer anderen Kasse dieses Ladens, die diese nicht kennt. Nehmen Sie die Ware dort zurück oder hier ohne Bon.
refusals-receipt-other-store = { $receipt } ist von einem anderen Laden dieses Landes, den diese Kasse nicht kennt. Nehmen Sie die Ware dort zurück oder hier ohne Bon.
refusals-receipt-abroad = { $receipt } ist von einem Laden in einem anderen Land: andere Währung, Steuer und Firma. Geld gibt es nur dort; hier ist ein gleichwertiger Umtausch möglich.
refusals-return-brought-before = { $quantity } von diesem Artikel aus Bon { $elsewhere } kam hier schon am { $day } zurück, Bon { $receipt }. Wie viele es waren, weiß nur die Kasse, die sie verkauft hat: Nehmen Sie weitere dort zurück oder hier ohne Bon.
refusals-return-changed = Inzwischen kam von Bon { $receipt } etwas anderes zurück, oder die Erstattung hat sich geändert. Nehmen Sie die Rückgabe aus dem Korb und öffnen Sie den Bon neu.
refusals-refund-card-first = { $card } davon wurden mit Karte bezahlt: Das geht zuerst auf die Karte zurück, der Rest bar.
refusals-refund-cash-limit = Höchstens { $max } gehen auf einmal bar zurück. Fragen Sie jemanden, der mehr erlauben darf.
refusals-void-has-returns = Ware dieses Verkaufs kam mit Bon { $receipt } zurück; er kann nicht als Ganzes storniert werden. Nehmen Sie stattdessen den Rest zurück.
refusals-void-of-return = Auf diesem Bon kam Ware zurück; er kann nicht storniert werden. Verkaufen Sie die Ware neu, wenn der Kunde sie behält.
# $code (String) - the coupon's code
refusals-coupon-unknown = Keine Aktion nimmt den Coupon { $code } an. Bitte den Code prüfen.
# $code (String) - the coupon's code
refusals-coupon-twice = Ein Coupon dieser Aktion ist schon im Warenkorb: { $code } wird nicht gebraucht.
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = Der Coupon { $code } wurde am { $day } eingelöst, Bon { $receipt }. Er gilt einmal.
refusals-coupon-in-payment = Der Coupon { $code } ist in einem geparkten Korb, und noch weiß niemand, was aus dessen Kartenzahlung wurde. Holen Sie ihn und entscheiden Sie das zuerst.
refusals-coupon-no-hub = Die Zentrale kann gerade nicht nach dem Coupon { $code } gefragt werden. Er gilt einmal: ohne ihn verkaufen oder gleich noch einmal versuchen.
refusals-coupon-elsewhere = Der Coupon { $code } wurde bei { $place } eingelöst oder wird dort gehalten. Er gilt einmal.
refusals-coupon-not-held = Die Zentrale hält den Coupon { $code } nicht mehr für diesen Verkauf. Herausnehmen und noch einmal erfassen.
refusals-coupon-asked = Die Zentrale wird gerade nach einem Coupon gefragt. Die Antwort abwarten.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = „{ $name }“ beginnt am { $day }. Den Coupon bis dahin aufheben.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = „{ $name }“ endete am { $day }. Der Coupon zieht nichts mehr ab.
# $name (String) - the promotion
refusals-coupon-other-store = „{ $name }“ gilt nicht in dieser Filiale.
# $name (String) - the promotion
refusals-coupon-other-time = „{ $name }“ gilt nicht an diesem Tag oder zu dieser Stunde.
# $name (String) - the promotion
refusals-coupon-other-customers = „{ $name }“ ist für eine Gruppe, zu der diese Person nicht gehört. Bitte zuerst die Kundin oder den Kunden wählen.
# $name (String) - the promotion
refusals-coupon-waits = Der Coupon ist im Warenkorb. „{ $name }“ zieht noch nichts ab: Es fehlen Artikel oder der Mindestbetrag.
refusals-customer-unknown = Diese Person ist nicht mehr gespeichert. Bitte neu suchen.
refusals-denomination-unknown = Einen Schein oder eine Münze zu { $value } gibt es hier nicht, oder der Wert steht doppelt da.
refusals-till-is-shared = Hier teilen sich alle eine Schublade: keinen Namen angeben.
refusals-till-unknown = Niemand hier hat die Personalnummer { $till }.
refusals-till-already-open = Das Wechselgeld dieser Kasse ist schon gezählt. Was jetzt dazukommt, ist eine Einlage.
refusals-lift-not-its-pieces = Die Scheine und Münzen sind { $counted } wert, nicht der Betrag.
refusals-till-count-first = Zuerst die Schublade zählen. Was immer sie enthält: dann lässt sich die Kasse abschließen.
refusals-till-carries-too-much = Höchstens { $max } kann in der Schublade bleiben: so viel wurde gezählt.
refusals-z-unknown = Einen Z-Bericht { $number } gibt es an dieser Kasse nicht.
refusals-training-already = Sie üben bereits. Beenden Sie es mit der Taste oben.
refusals-training-not-begun = An dieser Kasse übt gerade niemand.
refusals-record-unknown = Im Journal gibt es keinen Eintrag { $record }. Bitte erneut suchen.
refusals-terminal-declined = Das Kartengerät hat abgelehnt: nichts wurde abgebucht. Eine andere Karte nehmen oder anders zahlen.
refusals-terminal-refund-declined = Das Kartengerät hat abgelehnt: nichts ging auf die Karte zurück. Noch einmal versuchen oder anders zurückgeben.
refusals-terminal-by-hand = Das Kartengerät war nicht zu erreichen, nichts wurde abgebucht. Den Betrag dort eintippen und sagen, was es meldet, oder anders zahlen.
refusals-terminal-cant-tell = Das Kartengerät kann nicht sagen, was daraus wurde. Seinen letzten Beleg oder sein Journal ansehen, dann entscheiden.
refusals-terminal-not-ready = Das Kartengerät antwortet nicht. Kabel und Strom prüfen; es wird von selbst gefunden.
refusals-payment-at-terminal = Das Kartengerät arbeitet an dieser Zahlung. Auf seine Antwort warten oder die Zahlung beenden.
refusals-card-through-terminal = Hier zahlen Karten am verbundenen Kartengerät. Eine Kartenzahlung beginnen.
refusals-order-unknown = Diese Bestellung wartet nicht in diesem Laden. Prüfen Sie die Nummer.
refusals-order-not-open = Öffnen Sie zuerst eine Bestellung.
refusals-order-being-asked = Die Zentrale wird noch nach Bestellung { $order } gefragt. Warten Sie einen Moment.
refusals-order-not-to-hand-over = Bestellung { $order } kann jetzt nicht ausgegeben werden. Daneben steht, warum.
refusals-return-being-asked = Die Zentrale wird noch nach diesem Bon gefragt. Warten Sie einen Moment.
refusals-return-not-sold-there = Dieser Artikel steht nicht auf jenem Bon. Sehen Sie nach, oder nehmen Sie ihn ohne Bon zurück.
refusals-return-came-back-elsewhere = Davon kam schon etwas an einer anderen Kasse oder online zurück. Übrig: { $left }.
refusals-voucher-above-due = Ein Gutschein zahlt höchstens, was offen ist: { $due }. Der Rest bleibt darauf.
refusals-voucher-refund = Auf einen Gutschein geht hier kein Geld zurück. Bar oder auf die Karte zurückgeben.
refusals-voucher-code = Das ist kein Gutscheincode. Noch einmal scannen oder wie gedruckt eintippen.
refusals-voucher-no-hub = Die Zentrale kann gerade nicht nach Gutscheinen gefragt werden. Noch einmal versuchen oder anders zahlen.
refusals-voucher-pays-already = Dieser Gutschein zahlt schon für diesen Verkauf. Für einen anderen Betrag zuerst herausnehmen.
refusals-voucher-asked = Die Zentrale wird gerade nach einem Gutschein gefragt. Die Antwort abwarten.
refusals-voucher-single-purpose = Die Zentrale hat nicht gesagt, wofür dieser Gutschein gilt, deshalb kann er nicht angenommen werden. Der Kunde kann anders zahlen.
refusals-voucher-left = Gutschein mit Ende { $tail }: noch { $left }.
refusals-voucher-left-until = Gutschein mit Ende { $tail }: noch { $left }, bis { $day }.
refusals-voucher-goods-none = Dieser Gutschein gilt nur für { $goods }, und davon ist hier nichts mehr zu bezahlen. Der Kunde kann anders zahlen.
refusals-voucher-goods-most = Dieser Gutschein gilt nur für { $goods }: hier kann er höchstens { $most } bezahlen.
refusals-voucher-goods-elsewhere = Dieser Gutschein für { $goods } wurde dort versteuert, wo er verkauft wurde, und gilt hier nicht. Der Kunde kann anders zahlen.
refusals-voucher-goods-unknown = Gutscheine für { $goods } verkauft dieses Geschäft nicht. Wählen Sie noch einmal, wofür er ist.
refusals-voucher-unasked-goods = Die Zentrale ist nicht erreichbar, und der Gutschein mit Ende { $tail } gilt vielleicht nur für bestimmte Waren. Versuchen Sie es später noch einmal, oder der Kunde zahlt anders.
refusals-voucher-left-goods = Nur für { $goods }.
refusals-voucher-over = Die Zentrale hält den Betrag des Gutscheins mit Ende { $tail } nicht mehr. Herausnehmen und noch einmal scannen.
refusals-voucher-unasked-none = Die Zentrale ist nicht erreichbar, und ohne sie darf diese Kasse vom Gutschein mit Ende { $tail } nichts mehr nehmen. Anders zahlen.
refusals-voucher-unasked-amount = Die Zentrale ist nicht erreichbar. Eintippen, was noch auf dem Gutschein mit Ende { $tail } ist, höchstens { $most }, und Gutschein drücken.
refusals-voucher-unasked-most = Ohne die Zentrale kann vom Gutschein mit Ende { $tail } höchstens { $most } genommen werden.
refusals-voucher-unasked-scan = Den Gutschein noch einmal scannen: Der vorige war für einen anderen Verkauf.
refusals-voucher-unknown = Kein Gutschein hat diesen Code. Buchstabe für Buchstabe prüfen.
refusals-voucher-empty = Auf diesem Gutschein ist nichts mehr, was ausgegeben werden kann.
refusals-voucher-stopped = Dieser Gutschein kann nicht eingelöst werden: nicht aktiv, gesperrt, zu alt oder in einer anderen Währung.
refusals-voucher-needs-hub = Die Zentrale führt, was auf Gutscheinen ist, und diese Kasse hat keine Zentrale.

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = Der Gutschein hat davon nur { $most } bezahlt. Den Rest anders zurückgeben.
refusals-voucher-not-found = Auf diesen Namen gibt es keinen Gutschein mit Guthaben. Den Namen so eintippen, wie er auf dem Gutschein steht.
refusals-voucher-name-missing = Den Namen eintippen, für den der Gutschein ist.
refusals-voucher-find-again = Der gefundene Gutschein liegt nicht mehr vor. Noch einmal suchen.
refusals-refund-above-online = Davon wurden nur { $most } online bezahlt. Geben Sie den Rest anders zurück.
refusals-online-pays = So wird an der Kasse nicht bezahlt. Auf diesem Weg geht nur Geld einer Online-Bestellung zurück.
refusals-refund-online-first = { $online } davon wurden online bezahlt: Das geht zuerst auf demselben Weg zurück.
refusals-order-return-unknown = Eine Bestellung { $order } kennt niemand. Prüfen Sie die Nummer, oder suchen Sie sie über Kundin, Kunde oder Karte.
refusals-order-return-unasked = Die Zentrale ist nicht erreichbar, und Bestellung { $order } ist an dieser Kasse nicht bekannt. Versuchen Sie es wieder, wenn das Netz zurück ist.
refusals-order-return-unpaid = Für Bestellung { $order } wurde online nichts bezahlt: Es gibt nichts zurückzugeben.
refusals-order-return-waits = Bestellung { $order } wurde noch nicht übergeben. Stornieren Sie sie, statt sie zurückzunehmen.
refusals-order-return-over = Von Bestellung { $order } ist nichts mehr zurückzugeben: Sie wurde storniert, oder alles ist schon zurück oder erstattet.
refusals-order-return-currency = Bestellung { $order } wurde in { $currency } bezahlt. Zurück kann sie nur in einem Geschäft, das diese Währung auszahlt.
refusals-order-return-changed = Inzwischen kam von Bestellung { $order } etwas woanders zurück, oder eine andere Kasse nimmt es gerade zurück. Nehmen Sie die Rückgabe aus dem Korb und öffnen Sie die Bestellung neu.
refusals-attendant-needed = Das darf nur das Personal. Bitte rufen Sie es.
refusals-self-checkout-off = Diese Kasse ist nicht für Kunden eingerichtet. Setzen Sie self_checkout in ihren Einstellungen.
refusals-self-checkout-basket = Beenden Sie erst diese Zahlung oder Rücknahme, dann starten Sie die Selbstbedienung.
refusals-self-checkout-goods = { $name } muss das Personal eingeben. Es ist gerufen.
refusals-self-checkout-no-terminal = Das Kartenterminal ist nicht bereit. Rufen Sie das Personal.
refusals-scan-and-go-broken = Dieser Korb eines Telefons ist nicht lesbar. Zeigen Sie den Code noch einmal, oder scannen Sie die Waren.
refusals-scan-and-go-form = Dieser Korb kommt aus einer neueren Telefon-App, als diese Kasse kennt. Scannen Sie die Waren.
refusals-scan-and-go-too-long = Dieser Korb eines Telefons ist zu lang. Scannen Sie die Waren.
refusals-scan-and-go-taken = Dieser Korb eines Telefons wurde schon übernommen. Legen Sie dort einen neuen an, oder scannen Sie die Waren.
refusals-scan-and-go-nothing = Nichts aus diesem Korb kann übernommen werden: { $goods }. Scannen Sie die Waren.
refusals-scan-and-go-left-out = Nicht übernommen: { $goods }. Scannen Sie diese, oder legen Sie sie zurück.
refusals-pick-how-many = Wählen Sie zwischen 1 und { $max } Bestellungen.
refusals-pick-taken = { $name } stellt das an Kasse { $till } zusammen. Überlassen Sie es { $name } oder fragen Sie nach.
refusals-pick-enough = Davon ist schon alles zusammen, was die Bestellung braucht.
refusals-pick-not-wanted = Das braucht keine Bestellung auf dieser Liste. Legen Sie es zurück.
refusals-pick-not-there = Davon liegt nichts in der Kiste.
refusals-pick-too-many = Hier können nur { $left } gemeint sein.
refusals-pick-quantity = Das ist keine Menge dieses Artikels.
refusals-pick-nothing-missing = Sagen Sie zuerst, dass es nicht da ist.
refusals-pick-not-open = Es ist keine Liste offen. Wählen Sie die Bestellungen, die Sie zusammenstellen wollen.
refusals-pick-not-instead = Das geht nicht als Ersatz: Es ist derselbe Artikel oder wird in einer anderen Einheit verkauft.
refusals-pick-other-store = Die Filiale { $store } hat diesen Artikel nicht. Wählen Sie eine andere.
refusals-pack-how-many = Sagen Sie, wie viele Taschen es sind, von 1 bis { $max }.
refusals-order-ended = Die Bestellung { $order } ist beendet. Legen Sie die Ware zurück.
refusals-order-line-unknown = Diese Zeile hat die Bestellung nicht.
refusals-order-not-gathered = Die Bestellung { $order } ist nicht vollständig: Holen Sie den Rest, oder sagen Sie, was fehlt.
refusals-order-not-ready = Die Bestellung { $order } liegt ohnehin nicht bereit.
refusals-order-not-handed = Von der Bestellung { $order } wurde nichts ausgegeben.
refusals-order-altered = Die Bestellung { $order } ist nicht so, wie die Zentrale sie unterschrieben hat. Geben Sie nichts aus und rufen Sie die Zentrale an.
refusals-order-age = Darin ist etwas, das erst ab { $age } Jahren abgegeben wird. Sehen Sie sich an, wer abholt, und bestätigen Sie das Alter.
refusals-order-part = So viel davon liegt nicht zur Ausgabe bereit.
refusals-line-is-of-order = Die Ware einer Bestellung kostet, was vereinbart wurde. Nehmen Sie die Bestellung aus dem Korb, um sie anders zu verkaufen.
refusals-order-is-in = Diese Bestellung liegt schon im Korb.
refusals-park-with-order = In diesem Korb liegt eine Bestellung. Bezahlen Sie sie oder nehmen Sie sie heraus, bevor Sie den Korb zurückstellen.
refusals-order-changed = Die Bestellung { $order } wurde inzwischen bezahlt, abgeholt oder storniert. Nehmen Sie sie aus dem Korb und öffnen Sie sie neu.
refusals-order-goods-unknown = { $name } ist hier nicht bekannt, und die Bestellung sagt nicht, wie es besteuert wird. Rufen Sie die Zentrale an.
refusals-order-tax-unknown = Die Bestellung sagt nicht, wie viel Steuer darin ist, und kann deshalb hier nicht bezahlt werden. Rufen Sie die Zentrale an.
refusals-order-sold = Die Bestellung { $order } wurde mit einem Verkauf bezahlt. Stornieren Sie diesen, oder nehmen Sie die Ware mit seinem Beleg zurück.
refusals-order-return-receipt = Die Bestellung { $order } wurde an einer Kasse bezahlt. Nehmen Sie die Ware mit dem Beleg { $receipt } zurück.
refusals-line-not-sent = Nur Artikel des Sortiments können anderswo abgeholt oder verschickt werden.
refusals-order-for-nobody = Sagen Sie zuerst, für wen es ist: Wählen Sie den Kunden oder nehmen Sie einen neuen auf.
refusals-order-needs-hub = Die Zentrale gibt Bestellungen an andere Filialen weiter, und diese Kasse hat keine Zentrale.
refusals-store-has-not = { $store } hat nicht so viel davon. Wählen Sie eine andere Filiale oder weniger.
refusals-order-without-address = Von { $name } ist keine Adresse bekannt. Nehmen Sie sie zuerst auf.
refusals-order-no-courier = Sagen Sie, wer das Paket mitnimmt.
refusals-return-taken-along = { $name } wurde beim Kauf mitgenommen: Sagen Sie, in welchem Zustand es zurückkommt.
refusals-customer-name-missing = Nehmen Sie zuerst einen Namen auf.
refusals-customer-email-wrong = Das kann keine E-Mail-Adresse sein. Fragen Sie den Kunden.
refusals-customer-phone-wrong = Das kann keine Telefonnummer sein. Fragen Sie den Kunden.
refusals-customer-agreed-to-nothing = So ist der Kunde noch nicht zu erreichen. Nehmen Sie auf, wie, oder lassen Sie die Antwort weg.
refusals-customer-known = { $name } ist mit { $way } schon bekannt. Wählen Sie diesen Kunden statt eines zweiten Eintrags.
refusals-customer-address-part = Zu einer Adresse gehören Straße und Ort.
refusals-courier-none = Diese Kasse hat keinen Paketdienst, oder die Bestellung wird abgeholt. Tippen Sie ein, wer es mitnimmt, und die Paketnummer.
refusals-courier-not-packed = Packen Sie zuerst und sagen Sie, wie viele Pakete es sind.
refusals-courier-refuses = Der Paketdienst nimmt Bestellung { $order } nicht: { $words } Fragen Sie den Kunden nach der Adresse und tippen Sie in der Bestellung auf „Paketdienst noch einmal fragen“.
refusals-courier-keeps = Der Paketdienst storniert Bestellung { $order } nicht: { $words } Rufen Sie dort an.
