### ui
### What the United States word differently.

settings-theme = Colors
