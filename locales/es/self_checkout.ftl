### ui
### La caja que los clientes usan por sí mismos.

self-checkout-title = Autocobro
self-checkout-start = Iniciar el autocobro
self-checkout-welcome = Escanee su primer artículo
self-checkout-card-hint = Solo pago con tarjeta
self-checkout-pay = Pagar con tarjeta
self-checkout-help = Llamar al personal
self-checkout-staff = Personal
self-checkout-called = Viene un compañero.
self-checkout-called-age = Algo de esto no se vende a todos. Alguien del personal mira y confirma.
self-checkout-called-payment = Aún no se sabe si se cobró en su tarjeta. Alguien lo mira; no pague otra vez.
self-checkout-called-goods = Este artículo necesita al personal, que ya viene.
self-checkout-cancel-call = Ya no necesito ayuda
self-checkout-age-fine = Personal: edad suficiente
self-checkout-age-young = Personal: demasiado joven
self-checkout-still-there = ¿Sigue ahí?
self-checkout-still-there-hint = Si no, sus artículos se guardan y el personal le ayudará.
self-checkout-go-on = Sí, seguir
self-checkout-follow-terminal = Siga el terminal de tarjetas
self-checkout-thanks = Gracias
self-checkout-finish = Listo
self-checkout-paper = Imprimir el tique
self-checkout-no-terminal = El terminal de tarjetas no está listo. Llame al personal.
self-checkout-parked = Autocobro
self-checkout-saved = Ahorra { $amount }
