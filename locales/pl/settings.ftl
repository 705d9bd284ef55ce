### ui
### Jak ta kasa wygląda i mówi.

settings-title = Ustawienia
settings-language = Język
settings-unreviewed = * Nikt, dla kogo to język ojczysty, nie czytał jeszcze tych tekstów. Powiedz nam, co brzmi źle.
settings-theme = Kolory
settings-theme-light = Jasne
settings-theme-dark = Ciemne
settings-theme-contrast = Wysoki kontrast
settings-text-size = Wielkość tekstu
settings-text-normal = Zwykły
settings-text-large = Duży
settings-text-largest = Bardzo duży
settings-motion = Ruch
settings-motion-on = Widoczny
settings-motion-off = Ograniczony
settings-text-larger = Większy
settings-hand = Ręka
settings-hand-right = Praworęczny
settings-hand-left = Leworęczny
