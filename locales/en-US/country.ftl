### ui
### What the United States word differently.

country-wrong = Something is wrong with the register's files. Tap to read what.
