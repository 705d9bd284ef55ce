### ui
### La ventana que mira al cliente.

customer-welcome = Bienvenidos
customer-total = Total
customer-due = A pagar
customer-cash = Efectivo
customer-card = Tarjeta
customer-discount = Descuento
customer-change = Su cambio
customer-thanks = Gracias
customer-earlier = { $count ->
    [one] { $count } artículo más arriba
   *[other] { $count } artículos más arriba
}
