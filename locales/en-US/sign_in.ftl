### ui
### What the United States word differently.

sign-in-lock = Lock the register
sign-in-locked-by = { $name } has locked this register.
sign-in-basket-open =
    { $count ->
        [one] A basket with { $count } item is open.
       *[other] A basket with { $count } items is open.
    }
