### ui
### Hvordan kassen ser ud og taler.

settings-title = Indstillinger
settings-language = Sprog
settings-unreviewed = * Ingen med sproget som modersmål har læst teksterne endnu. Fortæl os, hvad der lyder forkert.
settings-theme = Farver
settings-theme-light = Lys
settings-theme-dark = Mørk
settings-theme-contrast = Høj kontrast
settings-text-size = Tekststørrelse
settings-text-normal = Normal
settings-text-large = Stor
settings-text-largest = Meget stor
settings-motion = Bevægelse
settings-motion-on = Vises
settings-motion-off = Dæmpet
settings-text-larger = Større
settings-hand = Hånd
settings-hand-right = Højrehåndet
settings-hand-left = Venstrehåndet
