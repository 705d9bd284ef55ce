### ui
### Miltä kassa näyttää ja mitä kieltä se puhuu.

settings-title = Asetukset
settings-language = Kieli
settings-unreviewed = * Kukaan kieltä äidinkielenään puhuva ei ole vielä lukenut tekstejä. Kerro meille, mikä kuulostaa väärältä.
settings-theme = Värit
settings-theme-light = Vaalea
settings-theme-dark = Tumma
settings-theme-contrast = Suuri kontrasti
settings-text-size = Tekstin koko
settings-text-normal = Tavallinen
settings-text-large = Suuri
settings-text-largest = Erittäin suuri
settings-motion = Liike
settings-motion-on = Näytetään
settings-motion-off = Vähennetty
settings-text-larger = Suurempi
settings-hand = Käsi
settings-hand-right = Oikeakätinen
settings-hand-left = Vasenkätinen
