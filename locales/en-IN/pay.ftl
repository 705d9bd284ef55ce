### ui
### What India words differently.

pay-rounding = Round off
