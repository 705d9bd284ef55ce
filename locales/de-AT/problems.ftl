### Was in Österreich anders heißt.

problems-no-language = Die Texte der Kassa sind nicht lesbar. Bitte das Programm neu installieren; die Verkäufe bleiben unberührt.
problems-database-in-use = Diese Kassa ist schon in einem anderen Fenster oder Programm offen. Bitte diese benutzen oder zuerst schließen.
problems-database-directory = Der Datenordner der Kassa lässt sich nicht öffnen. Bitte prüfen, ob der Datenträger angeschlossen ist und dieses Konto dort schreiben darf.
problems-database-newer = Diese Daten stammen von einer neueren Version der Kassa. Bitte die neuere starten; es wurde nichts geändert.
problems-database-missing = In diesem Ordner sind keine Kassadaten. Bitte den Namen prüfen.
problems-database-pragma = Der Datenträger nimmt die Einstellungen nicht an, die Verkäufe schützen; die Kassa startet nicht. Bitte einen lokalen Datenträger wählen.
problems-database-damaged = Die Daten der Kassa sind beschädigt. Bitte an dieser Kassa nicht weiter verkaufen und den Support anrufen; nichts löschen.
problems-database-fault = Die Kassa hat einen Fehler mit ihren Daten gemacht. Bitte erneut versuchen; wenn es wieder geschieht, den Support anrufen.
problems-database-closed = Die Kassa wird geschlossen. Bitte neu starten.
problems-database-not-next = Das Journal ist inzwischen weiter. Bitte die Kassa neu starten; nichts wurde doppelt gespeichert.
problems-database-not-sealed = Das Journal hat einen nicht signierten Eintrag abgelehnt. Bitte die Kassa neu starten und den Support anrufen.
problems-database-already-begun = Dieser Datenordner gehört schon zu einer Kassa.
problems-database-not-begun = Dieser Datenordner gehört noch zu keiner Kassa.
problems-recovered-sales = Die Verkaufsdatei dieser Kassa war beschädigt oder fehlte. { $sales ->
    [0] Das Journal wurde aus seiner zweiten Ausfertigung wiederhergestellt; es enthielt keinen Verkauf.
    [one] Ein Verkauf wurde aus der zweiten Ausfertigung wiederhergestellt: der vom { $until }.
   *[other] { $sales } Verkäufe wurden aus der zweiten Ausfertigung wiederhergestellt, bis { $until }.
} Spätere Verkäufe können fehlen: Vergleichen Sie mit den gedruckten Bons. Die Kassa verkauft weiter, mit einer neuen Reihe von Bonnummern. Nicht gedruckte Bons lassen sich aus der Liste der Verkäufe nachdrucken. Rufen Sie den Support.
problems-recovered-behind = Die Verkaufsdatei dieser Kassa hatte ihre letzten Einträge verloren. { $sales ->
    [0] Sie wurden aus der zweiten Ausfertigung wiederhergestellt; kein Verkauf war darunter.
    [one] Ein Verkauf wurde aus der zweiten Ausfertigung wiederhergestellt: der vom { $until }.
   *[other] { $sales } Verkäufe wurden aus der zweiten Ausfertigung wiederhergestellt, bis { $until }.
} Spätere Verkäufe können fehlen: Vergleichen Sie mit den gedruckten Bons. Die Kassa verkauft weiter, mit einer neuen Reihe von Bonnummern. Rufen Sie den Support.
problems-recovered-nothing = Die Verkaufsdatei dieser Kassa war beschädigt oder fehlte, und nichts ließ sich wiederherstellen: Frühere Verkäufe sind nicht mehr auf dieser Kassa. Sie verkauft mit einem neuen Journal und einer neuen Reihe von Bonnummern weiter. Heben Sie alle gedruckten Bons auf und rufen Sie heute den Support.
problems-recovered-copied = Diese Daten wurden von einem anderen Ort oder einem anderen Gerät kopiert. Damit keine Nummer zweimal vergeben wird, laufen die Bons dieser Kassa in einer neuen Reihe weiter. Verkauft das Original noch, dürfen beide weitermachen; dortige Verkäufe sind hier nicht vorhanden.
problems-recovered-key-lost = Der Schlüssel dieser Kassa fehlte oder war beschädigt. Die Kassa verkauft mit neuem Schlüssel, neuem Journal und einer neuen Reihe von Bonnummern weiter; frühere Verkäufe sind nicht mehr auf dieser Kassa, sondern im unten genannten Ordner. Rufen Sie den Support.
problems-recovered-catalogue = Die Artikel dieser Kassa waren beschädigt oder fehlten und wurden neu begonnen. Verkaufen Sie Fehlendes als freien Artikel und importieren Sie die Artikel erneut. Kein Verkauf ist verloren.
problems-recovered-customers = Die Kundendaten dieser Kassa waren beschädigt oder fehlten und wurden neu begonnen. Kein Verkauf ist verloren. Rufen Sie den Support.
problems-clock-went-back = Die Uhr dieser Kassa sagt { $to }, das ist vor ihrem letzten Eintrag vom { $from }. Prüfen Sie Datum und Uhrzeit. Die Verkäufe behalten ihre Reihenfolge; Preise und Geschäftstag bleiben, wo sie waren.
problems-clock-went-forward = Die Uhr dieser Kassa sagt { $to }; ihr letzter Eintrag ist vom { $from }. War die Kassa nicht so lange geschlossen, prüfen Sie Datum und Uhrzeit.
