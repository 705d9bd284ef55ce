### ui
### Was in Österreich anders heißt.

returns-elsewhere = Er ist von einer anderen Kassa oder Filiale
returns-rule-price = Was diese Kassa nicht verkauft hat, zählt zum niedrigsten Preis hier in den letzten { $days } Tagen.
returns-rule-other-till = { $receipt } ist von einer anderen Kassa dieser Filiale. Dort gilt der bezahlte Preis; hier zählt er, als gäbe es keinen Bon.
