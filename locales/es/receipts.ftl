### ui
### Ventas anteriores: buscarlas, verlas, imprimirlas otra vez, anularlas.

receipts-title = Tiques
receipts-search = Número, importe, artículo o día
receipts-any-day = Cualquier día
receipts-day-earlier = El día anterior
receipts-day-later = El día siguiente
receipts-newer = Más nuevas
receipts-older = Más antiguas
receipts-searching = Buscando en las ventas anteriores…
receipts-no-sales = En esta caja aún no se ha vendido nada.
receipts-nothing-found = Ninguna venta coincide. Pruebe con el número o el importe del tique, menos palabras o cualquier día.
receipts-choose = Toque una venta para verla o lea su tique.
receipts-served = { $when } · { $operator }
receipts-voided = Anulada
receipts-voided-by = Esta venta se anuló con { $slip }. Ya no cuenta.
receipts-tax = { common-tax } { $rate } sobre { $net }
receipts-gift = Tique regalo
receipts-reprint = Imprimir otra vez
receipts-void = Anular venta
receipts-void-ask = ¿Anular la venta { $number }? El dinero vuelve al cliente.
receipts-void-keep = Mantener la venta
receipts-void-reason = Anulada en pantalla, sin indicar motivo
receipts-void-done = La venta { $number } está anulada.
receipts-void-cash-back = Devuelva { $amount } en efectivo.
receipts-void-card-back = Devuelva { $amount } con el datáfono.
receipts-card-first = Termine antes el pago con tarjeta y lea después otra vez el tique.
