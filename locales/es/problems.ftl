### Lo que la caja no puede hacer, y qué hacer.

problems-no-language = Los textos de la caja no se pueden leer. Instale de nuevo el programa; lo vendido no se ha tocado.
problems-database-in-use = Esta caja ya está abierta en otra ventana o programa. Use esa o ciérrela antes.
problems-database-directory = La carpeta de datos de la caja no se abre. Compruebe que el disco está conectado y que esta cuenta puede escribir en ella.
problems-database-newer = Estos datos son de una versión más nueva de la caja. Inicie esa versión; no se ha cambiado nada.
problems-database-not-ours = Un archivo de la carpeta de datos es de otro programa. Elija otra carpeta.
problems-database-missing = En esta carpeta no hay datos de caja. Compruebe su nombre.
problems-database-old-sqlite = Esta copia del programa usa una base de datos que puede perder ventas y no se inicia. Instale la oficial.
problems-database-pragma = El disco no acepta los ajustes que protegen las ventas, así que la caja no se inicia. Elija un disco local.
problems-database-disk-full = El disco está lleno: no se ha guardado nada. Libere espacio e inténtelo otra vez; lo vendido antes está a salvo.
problems-database-no-room = Queda poco espacio en el disco y está reservado para las ventas. Libere espacio e inténtelo otra vez; se puede seguir vendiendo.
problems-database-read-only = No se puede escribir en la carpeta de datos: no se ha guardado nada. Llame al servicio técnico; lo vendido antes está a salvo.
problems-database-disk = El disco no lo ha guardado. Inténtelo otra vez; si se repite, llame al servicio técnico. Lo vendido antes está a salvo.
problems-database-damaged = Los datos de la caja están dañados. Deje de vender en esta caja y llame al servicio técnico; no borre nada.
problems-database-busy = El disco está ocupado. Inténtelo otra vez en un momento.
problems-database-fault = La caja se ha equivocado con sus datos. Inténtelo otra vez; si se repite, llame al servicio técnico.
problems-database-closed = La caja se está cerrando. Iníciela de nuevo.
problems-database-not-next = El diario ha avanzado. Reinicie la caja; nada se ha guardado dos veces.
problems-database-not-sealed = El diario ha rechazado un registro sin firmar. Reinicie la caja y llame al servicio técnico.
problems-database-already-begun = Esta carpeta ya pertenece a una caja.
problems-database-not-begun = Esta carpeta aún no pertenece a ninguna caja.
problems-database-already-voided = Esta venta ya está anulada.
problems-database-no-such-print-job = Esta impresión ya no está.
problems-database-already-queued = Ya está esperando a la impresora.
problems-database-print-state = Esta impresión ha cambiado mientras tanto.
problems-database-no-such-operator = Este operador ya no está.

problems-recovered-sales = El archivo de ventas de esta caja estaba dañado o faltaba. { $sales ->
    [0] El diario se ha recuperado de su segunda copia; no contenía ventas.
    [one] Se ha recuperado una venta de la segunda copia: la del { $until }.
   *[other] Se han recuperado { $sales } ventas de la segunda copia, hasta el { $until }.
} Pueden faltar ventas posteriores: compare con los tiques impresos. La caja sigue vendiendo con una nueva serie de números. Los tiques no impresos se pueden imprimir desde la lista de ventas. Llame al servicio técnico.
problems-recovered-behind = El archivo de ventas de esta caja había perdido sus últimos registros. { $sales ->
    [0] Se han recuperado de la segunda copia; entre ellos no había ventas.
    [one] Se ha recuperado una venta de la segunda copia: la del { $until }.
   *[other] Se han recuperado { $sales } ventas de la segunda copia, hasta el { $until }.
} Pueden faltar ventas posteriores: compare con los tiques impresos. La caja sigue vendiendo con una nueva serie de números. Llame al servicio técnico.
problems-recovered-nothing = El archivo de ventas de esta caja estaba dañado o faltaba y no se ha podido recuperar nada: las ventas anteriores ya no están en esta caja. Sigue vendiendo con un diario nuevo y una nueva serie de números. Conserve todos los tiques impresos y llame hoy al servicio técnico.
problems-recovered-copied = Estos datos se han copiado de otro lugar o de otro equipo. Para que ningún número salga dos veces, los tiques de esta caja siguen con una nueva serie. Si la original aún vende, pueden seguir las dos; las ventas hechas allí no están aquí.
problems-recovered-key-lost = La clave de esta caja faltaba o estaba dañada. La caja sigue con una clave nueva, un diario nuevo y una nueva serie de números; las ventas anteriores ya no están en esta caja, sino en la carpeta indicada abajo. Llame al servicio técnico.
problems-recovered-catalogue = Los artículos de esta caja estaban dañados o faltaban y se han empezado de nuevo. Venda lo que falte como artículo libre e importe otra vez los artículos. No se ha perdido ninguna venta.
problems-recovered-customers = Los datos de clientes de esta caja estaban dañados o faltaban y se han empezado de nuevo. No se ha perdido ninguna venta. Llame al servicio técnico.
problems-recovered-copy = La segunda copia del diario no coincidía con las ventas y se está escribiendo de nuevo. No se ha perdido ninguna venta.
problems-recovered-unconnected = { $count ->
    [one] Se ha encontrado un registro posterior que no enlaza con los demás; el servicio técnico puede leerlo ahí.
   *[other] Se han encontrado { $count } registros posteriores que no enlazan con los demás; el servicio técnico puede leerlos ahí.
}
problems-recovered-kept = Lo dañado se conserva en { $folder }.
problems-clock-went-back = El reloj de esta caja marca { $to }, antes de su último registro del { $from }. Compruebe la fecha y la hora. Las ventas mantienen su orden; los precios y la jornada siguen donde estaban.
problems-clock-went-forward = El reloj de esta caja marca { $to }; su último registro es del { $from }. Si la caja no ha estado cerrada tanto tiempo, compruebe la fecha y la hora.
problems-database-returned-too-much = Una parte de esto ya se ha devuelto. Abra otra vez el tique para ver lo que queda.
problems-database-has-returns = Se han devuelto artículos de esta venta, así que no se puede anular. Haga una devolución del resto.
