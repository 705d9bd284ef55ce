### ui
### Who is serving, and the PIN that proves it.

sign-in-title = Who is serving?
sign-in-choose = Tap your name, then enter your PIN.

# $name (String) - the operator
sign-in-pin-for = PIN for { $name }

# $count (Number) - digits entered so far
sign-in-digits =
    { $count ->
        [one] { $count } digit entered
       *[other] { $count } digits entered
    }

sign-in-wrong = That PIN is not right. Try again.
sign-in-own-pin = Choose a PIN of your own for this till: 4 to 12 digits.
sign-in-own-pin-again = Type your new PIN once more.
sign-in-own-pin-differs = The two were not the same. Choose your PIN again.

# $time (String) - how long, such as 0:30
sign-in-locked = Too many tries. Wait { $time }, then try again.

# $pin (String) - the PIN of a demo operator
sign-in-demo-pin = Demo shop: the PIN is { $pin }

sign-in-accept = Sign in
sign-in-role-cashier = Cashier
sign-in-role-manager = Manager
sign-in-role-stock = Stock
sign-in-role-supervisor = Supervisor
sign-in-role-handover = Handover
sign-in-role-training = Trainee
sign-in-role-technician = Technician
sign-in-lock = Lock the till
# $name (String) - who is signed in
sign-in-locked-by = { $name } has locked this till.
# $count (Number) - articles in the basket
sign-in-basket-open =
    { $count ->
        [one] A basket with { $count } article is open.
       *[other] A basket with { $count } articles is open.
    }
