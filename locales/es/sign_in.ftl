### ui
### Quién atiende, y su PIN.

sign-in-title = ¿Quién atiende?
sign-in-choose = Toque su nombre y teclee su PIN.
sign-in-pin-for = PIN de { $name }
sign-in-digits =
    { $count ->
        [one] { $count } cifra tecleada
       *[other] { $count } cifras tecleadas
    }
sign-in-wrong = Ese PIN no es correcto. Inténtelo otra vez.
sign-in-own-pin = Elija un PIN propio para esta caja: de 4 a 12 cifras.
sign-in-own-pin-again = Teclee su nuevo PIN otra vez.
sign-in-own-pin-differs = No eran iguales. Elija su PIN de nuevo.
sign-in-locked = Demasiados intentos. Espere { $time } e inténtelo otra vez.
sign-in-demo-pin = Tienda de demostración: el PIN es { $pin }
sign-in-accept = Iniciar sesión
sign-in-role-cashier = Caja
sign-in-role-manager = Encargado
sign-in-role-stock = Almacén
sign-in-role-supervisor = Supervisor
sign-in-role-handover = Entregas
sign-in-role-training = En formación
sign-in-role-technician = Técnico
sign-in-lock = Bloquear la caja
sign-in-locked-by = { $name } ha bloqueado esta caja.
sign-in-basket-open =
    { $count ->
        [one] Hay una cesta abierta con { $count } artículo.
       *[other] Hay una cesta abierta con { $count } artículos.
    }
