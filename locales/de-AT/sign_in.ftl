### ui
### Was in Österreich anders heißt.

sign-in-role-cashier = Kassa
