### ui
### What the United States word differently.

common-language = English (United States)
