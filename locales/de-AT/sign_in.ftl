### ui
### Was in Österreich anders heißt.

sign-in-role-cashier = Kassa
sign-in-lock = Kassa sperren
sign-in-locked-by = { $name } hat diese Kassa gesperrt.
