### ui
### La línea sobre cada pantalla y los avisos debajo.

status-printer = Impresora
status-scanner = Lector
status-drawer = Cajón
status-display = Visor del cliente
status-scale = Balanza
status-ready = Listo
status-busy = Trabajando
status-connecting = Conectando
status-paper-low = Poco papel
status-paper-out = Sin papel
status-cover-open = Tapa abierta
status-open = Abierto
status-closed = Cerrado
status-absent = Sin conexión
status-fault = Avería
status-unconfirmed = Por comprobar
status-off = Sin configurar
status-waiting =
    { $count ->
        [one] { $count } tique en espera
       *[other] { $count } tiques en espera
    }
status-offline = Sin conexión: las ventas se guardan aquí
status-change-theme = Cambiar colores
status-change-language = Idioma y pantalla
status-demo = Probar los dispositivos
status-basket-restored = La caja se paró con esta cesta abierta. Sigue todo en ella.
status-paper-out-notice = No queda papel. Ponga un rollo: la impresión sigue sola.
status-cover-open-notice = La tapa de la impresora está abierta. Ciérrela: la impresión sigue sola.
status-printer-absent-notice = La impresora no responde. Compruebe el cable y la corriente: los tiques esperan y se imprimen después.
status-print-unknown-notice = ¿Ha salido entero el tique { $receipt }?
status-print-came-out = Sí
status-print-did-not = No, imprimir otra vez
status-drawer-failed = El cajón no se ha abierto. Ábralo con la llave.
status-drawer-left-open = El cajón está abierto y no hay nadie en la caja. Ciérrelo.
status-saving = Guardando…
status-disk-low = Disco llenándose
status-disk-very-low = Disco casi lleno
status-disk-low-notice = Quedan menos de 2 GB en el disco de esta caja. Se puede seguir vendiendo; libere espacio esta semana.
status-disk-very-low-notice = Quedan menos de 512 MB en el disco de esta caja. Se puede seguir vendiendo; las importaciones esperan. Libere espacio hoy.
status-disk-full-notice = El disco está lleno: pronto podrían no guardarse las ventas. Libere espacio; la caja sigue sola.
status-disk-read-only-notice = El disco es de solo lectura: no se guarda nada. Llame al servicio técnico; lo vendido antes está a salvo.
status-disk-failing-notice = El disco no ha guardado el último cambio. La caja sigue intentándolo; si continúa así, deje de vender y llame al servicio técnico.
status-copy-failing = Segunda copia parada
status-copy-failing-notice = La copia de seguridad de las ventas no se puede escribir: las más nuevas solo están en este disco. Se puede seguir vendiendo y la caja sigue intentándolo. Compruebe la carpeta o la unidad de la copia; si hoy no se arregla, llame al servicio técnico.
status-training = Práctica: nada aquí es real. Los recibos no valen y no se mueve dinero.
status-training-end = Terminar
status-terminal = Datáfono
status-orders = Pedidos por recoger: { $count }
