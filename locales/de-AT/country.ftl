### ui
### Was in Österreich anders heißt.

country-wrong = Mit den Dateien der Kassa stimmt etwas nicht. Tippe, um zu lesen, was.
