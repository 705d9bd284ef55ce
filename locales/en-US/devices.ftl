### ui
### What the United States word differently.

devices-document-till = Paper of the register
devices-types-into-window = Its codes arrive like typing. It works, but `omnitill doctor` says how to hold it for the register alone.
