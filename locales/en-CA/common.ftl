### ui
### What Canada words differently.

common-language = English (Canada)
