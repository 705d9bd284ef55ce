### What the United States word differently.

till-head-grand = Since this register began
