### ui
### Hvordan kassen ser ut og snakker.

settings-title = Innstillinger
settings-language = Språk
settings-unreviewed = * Ingen med språket som morsmål har lest tekstene ennå. Fortell oss hva som låter feil.
settings-theme = Farger
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-theme-contrast = Høy kontrast
settings-text-size = Tekststørrelse
settings-text-normal = Normal
settings-text-large = Stor
settings-text-largest = Svært stor
settings-motion = Bevegelse
settings-motion-on = Vises
settings-motion-off = Redusert
settings-text-larger = Større
settings-hand = Hånd
settings-hand-right = Høyrehendt
settings-hand-left = Venstrehendt
