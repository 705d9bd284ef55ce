### ui
### Was in Österreich anders heißt.

journal-kind-locked = Kassa gesperrt
