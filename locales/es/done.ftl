### ui
### Venta hecha: cambio, tique, siguiente cliente.

done-change = Cambio
done-no-change = Importe exacto
done-sale = Venta { $number }
done-total = Total
done-queued = El tique está a punto de imprimirse.
done-printing = El tique se está imprimiendo.
done-printed = El tique está impreso.
done-paper-out = No queda papel. Ponga un rollo: el tique sale solo.
done-waiting = El tique espera a la impresora. Puede continuar.
done-unconfirmed = Mire el tique: ¿ha salido entero?
done-no-receipt = No se ha pedido tique.
done-print-receipt = Imprimir tique
done-print-again = Imprimir otra vez
done-came-out = Sí, está entero
done-gift = Tique regalo
done-next = Siguiente cliente
done-next-hint = Leer un código también empieza la venta siguiente.
done-drawer-open = El cajón está abierto.
done-sent = El tique se ha enviado a la impresora.

done-take-along = Escanee este código con un teléfono para llevarse el recibo.
done-no-network = El recibo no puede ir a un teléfono: esta caja no está en ninguna red.
done-port-taken = El recibo no puede ir a un teléfono: otro programa usa el puerto. Pida al servicio técnico que cambie los ajustes.
done-not-safe = El recibo no puede ir a un teléfono: este equipo no tiene números seguros. Consulte al servicio técnico.
done-given-back = Devuelto
