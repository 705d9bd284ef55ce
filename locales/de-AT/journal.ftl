### ui
### Was in Österreich anders heißt.

journal-kind-locked = Kassa gesperrt
journal-kind-recovered = Kassa repariert
journal-kind-till-opened = Kassa eröffnet
journal-kind-till-closed = Kassa abgeschlossen
