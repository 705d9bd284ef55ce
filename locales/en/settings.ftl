### ui
### How this till looks and speaks.

settings-title = Settings
settings-language = Language
settings-unreviewed = * No native speaker has read this language’s texts yet. Tell us what sounds wrong.
settings-theme = Colours
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-text-size = Text size
settings-text-normal = Normal
settings-text-large = Large
settings-text-largest = Very large
settings-motion = Movement
settings-motion-on = Shown
settings-motion-off = Reduced
settings-text-larger = Larger
settings-hand = Hand
settings-hand-right = Right-handed
settings-hand-left = Left-handed
