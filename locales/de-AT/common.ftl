### ui
### Was in Österreich anders heißt.

common-language = Deutsch (Österreich)
