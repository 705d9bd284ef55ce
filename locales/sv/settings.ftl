### ui
### Hur kassan ser ut och talar.

settings-title = Inställningar
settings-language = Språk
settings-unreviewed = * Ingen med språket som modersmål har läst texterna ännu. Berätta vad som låter fel.
settings-theme = Färger
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-theme-contrast = Hög kontrast
settings-text-size = Textstorlek
settings-text-normal = Normal
settings-text-large = Stor
settings-text-largest = Mycket stor
settings-motion = Rörelse
settings-motion-on = Visas
settings-motion-off = Minskad
settings-text-larger = Större
settings-hand = Hand
settings-hand-right = Högerhänt
settings-hand-left = Vänsterhänt
