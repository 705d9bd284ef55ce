### ui
### Impresora, lector, cajón y tiques en espera.

devices-title = Dispositivos
devices-test-page = Página de prueba
devices-open-drawer = Abrir cajón
devices-check = Comprobar ahora
devices-advice-ready = No hay nada que hacer.
devices-advice-busy = Trabajando. No hay nada que hacer.
devices-advice-connecting = Buscándolo. Tarda unos segundos.
devices-advice-paper-low = Tenga a mano un rollo nuevo.
devices-advice-paper-out = Ponga un rollo. La impresión sigue sola.
devices-advice-cover-open = Cierre la tapa. La impresión sigue sola.
devices-advice-open = Empújelo hasta cerrarlo.
devices-advice-closed = No hay nada que hacer.
devices-advice-absent = Compruebe el cable y la corriente. Se encuentra solo.
devices-advice-fault = Apáguelo y enciéndalo. Si no ayuda, llame al servicio técnico.
devices-advice-unconfirmed = Responda abajo si el tique ha salido.
devices-advice-off = Añada su dirección en el archivo de ajustes.
devices-queue = Tiques por imprimir
devices-queue-empty = Todos los tiques están impresos.
devices-job-queued = En espera
devices-job-sending = Imprimiendo
devices-job-await-proof = Esperando respuesta de la impresora
devices-job-printed = Impreso
devices-job-unknown = ¿Ha salido entero?
devices-job-cancelled = No impreso
devices-job-yes = Sí, ha salido
devices-job-again = Imprimir otra vez
devices-job-drop = No imprimir

devices-scanner = Lector { $number }
devices-on-printer = en la impresora de tiques
devices-document-receipt = Tique { $number }
devices-document-duplicate = Copia de { $number }
devices-document-post-void = Anulación { $number }
devices-document-no-sale = Justificante de apertura
devices-document-till = Papel de caja
devices-document-test-page = Página de prueba
devices-claimed = Otro programa lo está usando. Cierre ese programa.
devices-cutter-jam = La cuchilla está atascada. Abra la tapa y saque el papel.
devices-overheated = El cabezal está demasiado caliente. Sigue cuando se enfría.
devices-offline = La impresora dice que está fuera de línea.
devices-types-into-window = Sus códigos llegan como si se teclearan. Funciona, pero `omnitill doctor` explica cómo reservarlo para la caja.
devices-document-parked = Papel de cesta aparcada
devices-document-gift = Tique regalo
