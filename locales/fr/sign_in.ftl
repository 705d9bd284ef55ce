### ui
### Who is serving, and the PIN that proves it.

sign-in-title = Qui est en caisse ?
sign-in-choose = Touchez votre nom, puis tapez votre code.

# $name (String) - the operator
sign-in-pin-for = Code de { $name }

# $count (Number) - digits entered so far
sign-in-digits =
    { $count ->
        [one] { $count } chiffre saisi
       *[other] { $count } chiffres saisis
    }

sign-in-wrong = Ce code n’est pas le bon. Réessayez.
sign-in-own-pin = Choisissez votre code pour cette caisse : 4 à 12 chiffres.
sign-in-own-pin-again = Tapez votre nouveau code encore une fois.
sign-in-own-pin-differs = Les deux codes étaient différents. Choisissez le vôtre à nouveau.

# $time (String) - how long, such as 0:30
sign-in-locked = Trop d’essais. Attendez { $time }, puis réessayez.

# $pin (String) - the PIN of a demo operator
sign-in-demo-pin = Boutique de démo : le code est { $pin }

sign-in-accept = Se connecter
sign-in-role-cashier = Caisse
sign-in-role-manager = Responsable
sign-in-role-stock = Stock
sign-in-role-supervisor = Superviseur
sign-in-role-handover = Remise des commandes
sign-in-role-training = Stagiaire
sign-in-role-technician = Technicien
sign-in-lock = Verrouiller la caisse
sign-in-locked-by = { $name } a verrouillé cette caisse.
sign-in-basket-open =
    { $count ->
        [one] Un panier de { $count } article est ouvert.
       *[other] Un panier de { $count } articles est ouvert.
    }
