### ui
### Lo que se dicen la caja y la central: hasta dónde y qué hacer.

exchange-title = Intercambio con la central
exchange-try-now = Probar ahora
exchange-good = Todo está intercambiado.
exchange-never = Esta caja aún no ha contactado con la central.
exchange-hub = Central
exchange-contact = Último contacto
exchange-none = Ninguno aún
exchange-waiting = Por enviar
exchange-oldest = El más antiguo
exchange-sources = Lo que viene de la central

# $time (String) - día y hora
exchange-as-of = A fecha de { $time }

exchange-reading = Leyendo: { $percent }
exchange-aside = Recibido, pero sin usar
exchange-aside-unknown = Una versión más nueva de la caja lo conoce.
exchange-aside-advice = Avise a la central: estos datos no se pueden usar aquí tal como están.
exchange-clock = Los relojes de la caja y la central difieren mucho. Ponga en hora la caja.
exchange-source-catalogue = Artículos
exchange-source-prices = Precios
exchange-source-promotions = Promociones
exchange-source-customers = Clientes
exchange-source-stock = Existencias de las tiendas
exchange-source-orders = Pedidos por recoger
exchange-source-people = Personas
exchange-source-settings = Ajustes
exchange-source-packs = Reglas del país
exchange-trouble-unreachable = No se llega a la central. La venta sigue; todo se guarda aquí y se envía solo. Si continúa, revise la red.
exchange-trouble-stranger = Responde algo que no es la central. La venta sigue. Revise la red: puede haber una página de acceso por medio.
exchange-trouble-unknown = La central no conoce esta caja. Pida un código de alta a la central.
exchange-trouble-busy = La central no puede recibir nada ahora. La caja lo intenta de nuevo sola.
exchange-trouble-refused = La central ha rechazado algo. La caja lo intenta de nuevo; si continúa, avise a la central.
exchange-trouble-disk = El disco de la caja se ha negado. Lea lo que la caja dice de su disco.
exchange-trouble-clock = Los relojes de la caja y la central difieren. La caja lo corrige; si continúa, ponga en hora el reloj.
exchange-trouble-revoked = La central ha excluido esta caja. Todo se guarda aquí. Llame a la central.
exchange-trouble-fork = La central tiene otros registros con los números de esta caja: estos datos pueden ser una copia. No se envía nada más y todo se guarda. Llame a la central.
exchange-trouble-altered = Un registro no está como se selló. No se envía nada más y todo se guarda. Llame a la central.
