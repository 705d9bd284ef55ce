### ui
### Was in Österreich anders heißt.

cash-title = Kassa
cash-left-open = Diese Kassa ist seit { $day } nicht abgeschlossen. Bei Gelegenheit zählen und abschließen.
cash-sealed = Eine Zählung ist versiegelt: die Kassa kann abgeschlossen werden.
cash-close = Kassa abschließen
