### Was in Österreich anders heißt.

refusals-amount-too-large = Das liegt über der Grenze der Kassa von { $max }. Bitte den eingegebenen Betrag prüfen.
refusals-tax-rate-missing = Für „{ $category }“ ist am { $day } kein Steuersatz bekannt. Bitte das Datum der Kassa prüfen; wenn es stimmt, den Support anrufen.
refusals-tax-levy-missing = Für die Abgabe „{ $levy }“ ist am { $day } kein Betrag bekannt. Bitte das Datum der Kassa prüfen; wenn es stimmt, den Support anrufen.
refusals-role-cannot-sell = { $name } kann in dieser Rolle nicht verkaufen. Bitte als Kassakraft anmelden.
refusals-till-locked = Die Kassa ist gesperrt. Bitte anmelden, um weiterzumachen.
refusals-receipt-unknown = Diese Kassa hat keinen Verkauf { $receipt }. Bitte die Nummer auf dem Bon prüfen.
refusals-other-workstation = Diese Daten gehören zum Arbeitsplatz { $workstation }. Bitte die Kassa mit dessen Einstellungen starten oder einen anderen Datenordner wählen.
refusals-other-country = Diese Daten gehören zu einer Kassa in { $country }. Ein Journal führt ein Land und eine Währung: Bitte einen anderen Ordner wählen.
refusals-device-key-changed = Der Schlüssel dieser Kassa gehört nicht zu ihrem Journal. Bitte die Datei device.key zurücklegen oder den Support anrufen. Es wurde nichts geändert.
refusals-language-unknown = Die Kassa spricht kein { $language }. Bitte eine Sprache aus der Liste wählen.
refusals-preference-unknown = Die Kassa kennt „{ $value }“ nicht. Bitte aus der Liste wählen.
refusals-print-spoiled = Ein Beleg, der auf den Drucker wartet, ist beschädigt und wird nicht gedruckt. Verkäufe und Kassabons sind, wie sie waren, und worum es ging, steht im Journal.
refusals-data-recovered = Die Daten der Kassa waren beschädigt und sind soeben in Ordnung gebracht worden. Sehen Sie sich den Korb an und wiederholen Sie es.
refusals-payment-open = Die Bankomatkassa arbeitet noch für diesen Korb. Sagen Sie zuerst, was sie geantwortet hat.
refusals-return-has-receipt = { $receipt } ist ein Bon dieser Kassa. Öffnen Sie ihn und nehmen Sie die Ware von dort zurück.
refusals-receipt-other-till = { $receipt } ist von einer anderen Kassa dieses Ladens, die diese nicht kennt. Nehmen Sie die Ware dort zurück oder hier ohne Bon.
refusals-receipt-other-store = { $receipt } ist von einem anderen Laden dieses Landes, den diese Kassa nicht kennt. Nehmen Sie die Ware dort zurück oder hier ohne Bon.
refusals-till-already-open = Das Wechselgeld dieser Kassa ist schon gezählt. Was jetzt dazukommt, ist eine Einlage.
refusals-till-count-first = Zuerst die Schublade zählen. Was immer sie enthält: dann lässt sich die Kassa abschließen.
refusals-z-unknown = Einen Z-Bericht { $number } gibt es an dieser Kassa nicht.
refusals-training-not-begun = An dieser Kassa übt gerade niemand.
