problems-no-language = Die Texte der Kasse sind nicht lesbar. Bitte das Programm neu installieren; die Verkäufe bleiben unberührt.
problems-database-in-use = Diese Kasse ist schon in einem anderen Fenster oder Programm offen. Bitte diese benutzen oder zuerst schließen.
problems-database-directory = Der Datenordner der Kasse lässt sich nicht öffnen. Bitte prüfen, ob der Datenträger angeschlossen ist und dieses Konto dort schreiben darf.
problems-database-newer = Diese Daten stammen von einer neueren Version der Kasse. Bitte die neuere starten; es wurde nichts geändert.
problems-database-not-ours = Eine Datei im Datenordner gehört einem anderen Programm. Bitte einen anderen Ordner wählen.
problems-database-missing = In diesem Ordner sind keine Kassendaten. Bitte den Namen prüfen.
problems-database-old-sqlite = Diese Kopie des Programms nutzt eine Datenbank, die Verkäufe verlieren kann, und startet deshalb nicht. Bitte die offizielle installieren.
problems-database-pragma = Der Datenträger nimmt die Einstellungen nicht an, die Verkäufe schützen; die Kasse startet nicht. Bitte einen lokalen Datenträger wählen.
problems-database-disk-full = Der Datenträger ist voll: nichts wurde gespeichert. Bitte Platz schaffen und erneut versuchen; frühere Verkäufe sind sicher.
problems-database-no-room = Dafür ist zu wenig Platz auf dem Datenträger: Der Rest bleibt für Verkäufe. Bitte Platz schaffen und erneut versuchen; verkauft wird weiter.
problems-database-read-only = Der Datenordner ist schreibgeschützt: nichts wurde gespeichert. Bitte den Support anrufen; frühere Verkäufe sind sicher.
problems-database-disk = Der Datenträger hat das nicht gespeichert. Bitte erneut versuchen; wenn es wieder geschieht, den Support anrufen. Frühere Verkäufe sind sicher.
problems-database-damaged = Die Daten der Kasse sind beschädigt. Bitte an dieser Kasse nicht weiter verkaufen und den Support anrufen; nichts löschen.
problems-database-busy = Der Datenträger ist beschäftigt. Bitte gleich noch einmal versuchen.
problems-database-fault = Die Kasse hat einen Fehler mit ihren Daten gemacht. Bitte erneut versuchen; wenn es wieder geschieht, den Support anrufen.
problems-database-closed = Die Kasse wird geschlossen. Bitte neu starten.
problems-database-not-next = Das Journal ist inzwischen weiter. Bitte die Kasse neu starten; nichts wurde doppelt gespeichert.
problems-database-not-sealed = Das Journal hat einen nicht signierten Eintrag abgelehnt. Bitte die Kasse neu starten und den Support anrufen.
problems-database-already-begun = Dieser Datenordner gehört schon zu einer Kasse.
problems-database-not-begun = Dieser Datenordner gehört noch zu keiner Kasse.
problems-database-already-voided = Dieser Verkauf wurde schon storniert.
problems-database-no-such-print-job = Dieser Druck ist nicht mehr da.
problems-database-already-queued = Das wartet schon auf den Drucker.
problems-database-print-state = Dieser Druck ist inzwischen weiter.
problems-database-no-such-operator = Diese Person ist nicht mehr da.

# Was aus beschädigten Daten geworden ist.
# $sales (Number) - wieder geschriebene Verkäufe und Stornos
# $until (String) - Tag und Uhrzeit des letzten
problems-recovered-sales = Die Verkaufsdatei dieser Kasse war beschädigt oder fehlte. { $sales ->
    [0] Das Journal wurde aus seiner zweiten Ausfertigung wiederhergestellt; es enthielt keinen Verkauf.
    [one] Ein Verkauf wurde aus der zweiten Ausfertigung wiederhergestellt: der vom { $until }.
   *[other] { $sales } Verkäufe wurden aus der zweiten Ausfertigung wiederhergestellt, bis { $until }.
} Spätere Verkäufe können fehlen: Vergleichen Sie mit den gedruckten Bons. Die Kasse verkauft weiter, mit einer neuen Reihe von Bonnummern. Nicht gedruckte Bons lassen sich aus der Liste der Verkäufe nachdrucken. Rufen Sie den Support.
# $sales (Number) - wieder geschriebene Verkäufe und Stornos
# $until (String) - Tag und Uhrzeit des letzten
problems-recovered-behind = Die Verkaufsdatei dieser Kasse hatte ihre letzten Einträge verloren. { $sales ->
    [0] Sie wurden aus der zweiten Ausfertigung wiederhergestellt; kein Verkauf war darunter.
    [one] Ein Verkauf wurde aus der zweiten Ausfertigung wiederhergestellt: der vom { $until }.
   *[other] { $sales } Verkäufe wurden aus der zweiten Ausfertigung wiederhergestellt, bis { $until }.
} Spätere Verkäufe können fehlen: Vergleichen Sie mit den gedruckten Bons. Die Kasse verkauft weiter, mit einer neuen Reihe von Bonnummern. Rufen Sie den Support.
problems-recovered-nothing = Die Verkaufsdatei dieser Kasse war beschädigt oder fehlte, und nichts ließ sich wiederherstellen: Frühere Verkäufe sind nicht mehr auf dieser Kasse. Sie verkauft mit einem neuen Journal und einer neuen Reihe von Bonnummern weiter. Heben Sie alle gedruckten Bons auf und rufen Sie heute den Support.
problems-recovered-copied = Diese Daten wurden von einem anderen Ort oder einem anderen Gerät kopiert. Damit keine Nummer zweimal vergeben wird, laufen die Bons dieser Kasse in einer neuen Reihe weiter. Verkauft das Original noch, dürfen beide weitermachen; dortige Verkäufe sind hier nicht vorhanden.
problems-recovered-key-lost = Der Schlüssel dieser Kasse fehlte oder war beschädigt. Die Kasse verkauft mit neuem Schlüssel, neuem Journal und einer neuen Reihe von Bonnummern weiter; frühere Verkäufe sind nicht mehr auf dieser Kasse, sondern im unten genannten Ordner. Rufen Sie den Support.
problems-recovered-catalogue = Die Artikel dieser Kasse waren beschädigt oder fehlten und wurden neu begonnen. Verkaufen Sie Fehlendes als freien Artikel und importieren Sie die Artikel erneut. Kein Verkauf ist verloren.
problems-recovered-customers = Die Kundendaten dieser Kasse waren beschädigt oder fehlten und wurden neu begonnen. Kein Verkauf ist verloren. Rufen Sie den Support.
problems-recovered-copy = Die zweite Ausfertigung des Journals passte nicht zu den Verkäufen und wird neu geschrieben. Kein Verkauf ist verloren.
# $count (Number) - Einträge
problems-recovered-unconnected = { $count ->
    [one] Ein späterer Eintrag wurde gefunden, der nicht an die anderen anschließt; der Support kann ihn dort lesen.
   *[other] { $count } spätere Einträge wurden gefunden, die nicht an die anderen anschließen; der Support kann sie dort lesen.
}
# $folder (String) - Ordner im Datenordner
problems-recovered-kept = Das Beschädigte liegt in { $folder }.
# $from (String) - Tag und Uhrzeit des letzten Eintrags
# $to (String) - was die Uhr sagt
problems-clock-went-back = Die Uhr dieser Kasse sagt { $to }, das ist vor ihrem letzten Eintrag vom { $from }. Prüfen Sie Datum und Uhrzeit. Die Verkäufe behalten ihre Reihenfolge; Preise und Geschäftstag bleiben, wo sie waren.
# $from (String) - Tag und Uhrzeit des letzten Eintrags
# $to (String) - was die Uhr sagt
problems-clock-went-forward = Die Uhr dieser Kasse sagt { $to }; ihr letzter Eintrag ist vom { $from }. War die Kasse nicht so lange geschlossen, prüfen Sie Datum und Uhrzeit.
problems-database-returned-too-much = Ein Teil davon ist schon zurückgekommen. Öffnen Sie den Bon noch einmal, um zu sehen, was übrig ist.
problems-database-has-returns = Von diesem Verkauf kam schon Ware zurück; er kann nicht storniert werden. Nehmen Sie stattdessen den Rest zurück.
