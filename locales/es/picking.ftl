### ui
### Se preparan pedidos: qué coger, para qué caja, y qué hacer si no está.

picking-title = Preparar pedidos
picking-choose = Escanee lo que coge. Se le dice en qué caja va.
picking-done = Todo está preparado. Empaquételo y diga que está listo.
picking-box = Caja { $box }
picking-of = { $done } de { $due }
picking-on-hand = Debería haber: { $quantity }
picking-one = Tengo uno
picking-all = Los { $quantity } cogidos
picking-put-back = Uno vuelve
picking-missing = No está
picking-count = ¿Cuántos hay en el estante?
picking-no-count = No los he contado
picking-count-is = Hay tantos
picking-settle = No está. ¿Qué quiere el cliente?
picking-refund = Su dinero
picking-other-store = Recogerlo en otra tienda
picking-instead = Llevarse otra cosa
picking-found = Sí que está
picking-instead-scan = Escanee lo que se lleva en su lugar.
picking-instead-costs = { $article }, por { $amount }: el cliente nunca paga más que antes.
picking-consent = ¿Cómo aceptó el cliente?
picking-consent-phone = Por teléfono
picking-consent-message = Por escrito
picking-consent-in-person = Está aquí
picking-no-store = No se sabe de otra tienda que lo tenga.
picking-taken = Lo prepara { $name }
picking-unasked = No se llega a la central: quizá un compañero prepara lo mismo.
picking-asking = Se avisa a sus compañeros de que usted prepara estos …
picking-not-there = No está: { $quantity }
picking-bags = Bolsas
picking-ready = Listo
picking-is-ready = El pedido { $order } está listo. Se avisa al cliente.
picking-picked = { $order }: a la caja { $box }.
