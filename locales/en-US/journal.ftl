### ui
### What the United States word differently.

journal-search = Reason, item or name
journal-kind-locked = Register locked
