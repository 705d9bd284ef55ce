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
done-print-again = Imprimir otra vez
done-came-out = Sí, está entero
done-next = Siguiente cliente
done-next-hint = Leer un código también empieza la venta siguiente.
done-drawer-open = El cajón está abierto.
done-sent = El tique se ha enviado a la impresora.
