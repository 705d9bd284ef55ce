### ui
### What the United States word differently.

done-no-network = The receipt can’t go to a phone: this register is in no network.
