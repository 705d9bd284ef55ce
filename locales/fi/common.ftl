### ui
### Monella näytöllä esiintyvät sanat.

common-language = Suomi
common-ok = OK
common-cancel = Peruuta
common-back = Takaisin
common-close = Sulje
common-clear = Tyhjennä
common-tax = ALV
