### Por qué algo no se puede hacer, y qué hacer en su lugar.

refusals-line-gone = Esta línea ya no está en la cesta. Mire la cesta e inténtelo otra vez.
refusals-basket-being-paid = Ya se ha cobrado dinero de esta venta. Termine el pago o devuélvalo antes.
refusals-too-many-lines = Una cesta admite como máximo { $max } líneas. Cobre esta y empiece otra.
refusals-wrong-unit = { $unit ->
    [each] Este artículo se vende por unidades. Teclee otra vez la cantidad.
   *[other] Este artículo se vende por { $unit }. Teclee otra vez la cantidad.
}
refusals-quantity-not-positive = La cantidad debe ser mayor que cero. Para sacar el artículo, quite la línea.
refusals-quantity-too-large = Una línea vende como máximo { $max }. Compruebe la cantidad tecleada.
refusals-price-negative = Un precio no puede ser menor que cero. Tecléelo otra vez.
refusals-amount-too-large = Supera el límite de la caja de { $max }. Compruebe el importe tecleado.
refusals-discount-not-share = Un descuento va de 0 a 100 %. Tecléelo otra vez.
refusals-discount-above-price = El descuento supera el precio de { $price }. Teclee uno menor.
refusals-note-too-long = Este texto pasa de { $max } caracteres. Acórtelo.
refusals-name-too-long = El nombre de este artículo es demasiado largo para venderlo. Pida a la central que lo acorte.
refusals-basket-empty = Aún no hay nada. Lea antes un artículo.
refusals-amount-not-positive = Teclee un importe mayor que cero.
refusals-card-above-due = Una tarjeta paga como máximo lo debido: { $due }. Con tarjeta no hay cambio.
refusals-too-many-tenders = Una venta admite como máximo { $max } pagos. Pague el resto de una vez.
refusals-tender-gone = Este pago ya no está. Mire los pagos e inténtelo otra vez.
refusals-not-covered = Aún faltan { $due }.
refusals-tax-category-unknown = Este artículo tiene la categoría de IVA «{ $category }», que no existe en { $country }. No se puede vender hasta que la central la corrija.
refusals-tax-rate-missing = No se conoce el tipo de «{ $category }» el { $day }. Compruebe la fecha de la caja; si es correcta, llame al servicio técnico.
refusals-tax-region-missing = En { $country } el impuesto depende de la región y los ajustes no indican ninguna. Indique la región de la tienda y venda después.
refusals-tax-levy-missing = No se conoce el importe de la tasa «{ $levy }» el { $day }. Compruebe la fecha de la caja; si es correcta, llame al servicio técnico.
refusals-tax-exemption-unknown = En { $country } no existe la exención «{ $exemption }». Elija otra o venda con impuesto.
refusals-tax-certificate-missing = La exención de este comprador exige el número de un certificado o de una tarjeta. Tecléelo o venda con impuesto.
refusals-tax-too-large = Estos importes son demasiado grandes para calcular el impuesto con exactitud. Divida la venta.
refusals-print-spoiled = Un documento que esperaba a la impresora está dañado y no se imprime. Las ventas y los tiques siguen intactos, y lo que trataba está en el diario.
refusals-discount-needs-manager = Usted puede dar hasta el { $max } %.
refusals-post-void-needs-manager = Su función no permite anular una venta terminada.
refusals-act-needs-manager = Su función no permite esto.
refusals-role-cannot-sell = { $name } no puede vender con esta función. Inicie sesión como cajero.
refusals-amount-needs-manager = Por su cuenta puede llegar hasta { $max }.
refusals-may-approve = { $who } puede autorizarlo aquí.
refusals-approve-own = Nadie autoriza su propia acción. Pida a otra persona que introduzca su número y su PIN.
refusals-approver-cannot = { $name } tampoco puede autorizar esto.
refusals-approval-not-possible = Esto no lo puede autorizar otra persona. Inicie sesión en su lugar.
refusals-approval-waits = Se espera una autorización. Autorice o cancele y vuelva a escanear.
refusals-till-locked = La caja está bloqueada. Inicie sesión para continuar.
refusals-badge-unknown = Nadie tiene esta tarjeta. Inicie sesión con su número y su PIN.
refusals-badge-in-search = Esto es una tarjeta de empleado. No se ha buscado nada.
refusals-operator-unknown = Nadie tiene el número { $operator }. Compruébelo e inténtelo de nuevo.
refusals-code-too-long = Este código es demasiado largo para un artículo: { $code }. Lea el código de barras del artículo.
refusals-code-empty = El lector ha enviado un código vacío. Lea otra vez.
refusals-code-unknown = Ningún artículo tiene el código { $code }. Búsquelo por nombre o véndalo como artículo libre.
refusals-article-gone = El artículo { $sku } ya no se vende aquí. Busque otro.
refusals-search-too-long = Busque con { $max } caracteres como máximo.
refusals-pin-format = Un PIN tiene de 4 a 12 cifras.
refusals-pin-first = Es un primer PIN. Entre con él por su nombre y elija un PIN propio.
refusals-pin-same = Ese es el PIN que ya tiene. Elija otro.
refusals-pin-wrong = PIN incorrecto. Inténtelo otra vez.
refusals-pin-locked = Demasiados PIN incorrectos. { $seconds ->
    [one] Espere un segundo e inténtelo otra vez.
   *[other] Espere { $seconds } segundos e inténtelo otra vez.
}
refusals-sign-in-first = Inicie sesión antes.
refusals-price-is-fixed = Este artículo tiene precio fijo. Haga un descuento.
refusals-price-missing = { $name } no tiene precio hoy y no se puede vender. Pida el precio a la central.
refusals-open-items-off = Esta tienda no vende artículos libres. Busque el artículo.
refusals-name-missing = Teclee un nombre de 1 a { $max } caracteres para el tique.
refusals-amount-changed = El importe ha cambiado. Mírelo y cobre otra vez.
refusals-no-last-sale = No hay ninguna venta que imprimir. Elija una de las recientes.
refusals-print-not-open = Esta impresión ya está resuelta.
refusals-print-not-waiting = Este documento ya no espera: está impreso o en camino.
refusals-print-is-voucher = En esta impresión hay un vale pagado: no se puede descartar. Anule la venta si no se puede imprimir.
refusals-already-voided = Esta venta ya se anuló con { $slip }.
refusals-receipt-unknown = Esta caja no tiene la venta { $receipt }. Compruebe el número del tique.
refusals-reason-missing = Teclee el motivo.
refusals-other-workstation = Estos datos son del puesto { $workstation }. Inicie la caja con sus ajustes o elija otra carpeta.
refusals-other-country = Estos datos son de una caja de { $country }. Un diario lleva un solo país y una sola moneda: elija otra carpeta.
refusals-device-key-changed = La clave de esta caja no es la de su diario. Devuelva el archivo device.key a su sitio o llame al servicio técnico. No se ha cambiado nada.
refusals-language-unknown = La caja no habla { $language }. Elija un idioma de la lista.
refusals-preference-unknown = La caja no conoce «{ $value }». Elija de la lista.
refusals-scan-too-long = El lector ha enviado más de lo que cabe en un código de barras. Lea otra vez.
refusals-scan-incomplete = Solo ha llegado una parte del código. Lea otra vez.
refusals-scan-garbage = El lector ha enviado algo ilegible. Lea otra vez; si sigue, compruebe el cable.
refusals-scan-too-fast = Los códigos llegaron demasiado deprisa. Lea otra vez el último artículo.
refusals-gs1-unreadable = El código de este envase no se puede leer. Lea su otro código de barras o busque el artículo por nombre.
refusals-gs1-unknown-ai = El código de este envase tiene una parte desconocida: «{ $found }». Lea su otro código de barras o busque el artículo por nombre.
refusals-gs1-length = La parte ({ $ai }) de este código es demasiado corta o larga. Lea el otro código de barras o busque el artículo por nombre.
refusals-gs1-character = La parte ({ $ai }) de este código tiene un carácter no permitido. Lea el otro código de barras o busque el artículo por nombre.
refusals-gs1-check-digit = El dígito de control de la parte ({ $ai }) está mal. Lea otra vez; si sigue, busque el artículo por nombre.
refusals-gs1-date = La parte ({ $ai }) de este código es un día o una hora que no existe. Mire la fecha del envase y busque el artículo por nombre.
refusals-gs1-twice = La parte ({ $ai }) está dos veces en este código y dice dos cosas. Busque el artículo por nombre.
refusals-gs1-conflict = Las partes ({ $ai }) y ({ $other }) de este código se contradicen. Busque el artículo por nombre.
refusals-gs1-link = El enlace web de este código no está escrito como pide la norma. Lea el otro código de barras o busque el artículo por nombre.
refusals-no-font-for-letters = Esta impresora no tiene las letras { $letters }, ni tampoco ninguna fuente de este equipo. Se imprimen como «□»/«?». Pida al servicio técnico que añada una fuente.
refusals-pack-day-passed = { $kind ->
    [sell-by] Este envase debía venderse antes del { $day }: retírelo del estante. No se vende, ni con un encargado.
    [best-before] El consumo preferente de este envase era hasta el { $day }: retírelo del estante. No se vende, ni con un encargado.
   *[expiry] Este envase caducó el { $day }: retírelo del estante. No se vende, ni con un encargado.
}
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] Este envase debía venderse antes del { $day }: retírelo del estante. Solo puede venderlo un encargado que inicie sesión.
    [best-before] El consumo preferente de este envase era hasta el { $day }: retírelo del estante. Solo puede venderlo un encargado que inicie sesión.
   *[expiry] Este envase caducó el { $day }: retírelo del estante. Solo puede venderlo un encargado que inicie sesión.
}
refusals-pack-day-warned = { $kind ->
    [sell-by] Este envase debía venderse antes del { $day }. Está en la cesta: avise al cliente o quítelo.
    [best-before] El consumo preferente de este envase era hasta el { $day }. Está en la cesta: avise al cliente o quítelo.
   *[expiry] Este envase caducó el { $day }. Está en la cesta: avise al cliente o quítelo.
}
refusals-pack-taken-back = { $kind ->
    [sell-by] Este envase debía venderse antes del { $day }: se ha quitado de la cesta. Retírelo del estante.
    [best-before] El consumo preferente de este envase era hasta el { $day }: se ha quitado de la cesta. Retírelo del estante.
   *[expiry] Este envase caducó el { $day }: se ha quitado de la cesta. Retírelo del estante.
}
refusals-pack-seen-twice = Dos códigos del mismo envase: contado una vez. Si eran dos envases, lea otra vez el otro.
refusals-serial-in-basket = El envase con el número de serie { $serial } ya está en la cesta. Lea el siguiente.
refusals-label-unit = { $unit ->
    [each] La etiqueta no dice cuántas unidades son, y el artículo se vende así. Búsquelo por nombre y teclee la cantidad.
   *[other] La etiqueta no dice la cantidad en { $unit }, y el artículo se vende así. Búsquelo por nombre y teclee la cantidad.
}
refusals-label-currency = El precio de esta etiqueta está en otra moneda. Busque el artículo por nombre.
refusals-label-price-odd = El precio de { $price } de la etiqueta no corresponde a este artículo. Péselo o pida una etiqueta nueva.
refusals-in-store-check-digit = El precio de este código de barras está mal leído o mal impreso. Lea otra vez o pese la mercancía.
refusals-line-is-one-pack = Esta línea es un solo envase con su propio precio o número de serie. Lea el siguiente envase o quite la línea.
refusals-code-other-key = Este código, de tipo ({ $ai }), no es de un artículo: es de un envío, un lugar o un cupón. Lea el código de barras del artículo.
refusals-code-link = Este código es un enlace web que no nombra ningún artículo. Lea el otro código de barras o busque el artículo por nombre.
refusals-data-recovered = Los datos de la caja estaban dañados y acaban de arreglarse. Mire la cesta y repítalo.
refusals-alert-gone = Este mensaje ya se ha leído.
refusals-recovery-needs-manager = Su función no permite quitar este mensaje.
refusals-buyer-empty = Un comprador tiene al menos un nombre o un número fiscal. Escriba uno.
refusals-buyer-too-long = El nombre y las líneas de la dirección tienen como máximo { $max } caracteres. Acórtelos.
refusals-buyer-address-too-long = Una dirección tiene como máximo { $max } líneas. Junte algunas.
refusals-buyer-tax-number-wrong = «{ $number }» no puede ser un número fiscal aquí; { $example } lo es. Compruébelo o déjelo vacío.
refusals-buyer-name-missing = Una factura de { $total } necesita el nombre del comprador. Escríbalo y cobre después.
refusals-buyer-address-missing = Una factura de { $total } necesita la dirección del comprador. Escríbala y cobre después.
refusals-buyer-tax-number-missing = Una factura de { $total } necesita el número fiscal del comprador. Escríbalo y cobre después.
refusals-buyer-identity-missing = Una factura de { $total } necesita el nombre o el número fiscal del comprador. Escriba uno y cobre después.
refusals-invoice-exists = Esta venta ya tiene una factura a nombre de un comprador. Imprímala de nuevo, o anule la venta y véndala otra vez.
refusals-money-goes-back = Se devuelven { $back } al cliente. Elija cómo devolverlos.
refusals-refund-above-owed = Solo se devuelven { $owed }. Escriba eso o menos.
refusals-refund-above-card = Con la tarjeta solo se pagaron { $most } de esto. Devuelva el resto en efectivo.
refusals-refund-abroad = Estos artículos se vendieron en otro país: el dinero solo se devuelve allí. Cámbielos aquí por artículos del mismo valor o más.
refusals-return-line-unknown = Este artículo no está en ese tique. Mire el tique otra vez.
refusals-return-above-sold = Solo se puede devolver todavía { $left }. El resto no se vendió en este tique o ya se devolvió.
refusals-return-whole-pack = Este envase tenía precio propio. Admita la devolución del envase entero.
refusals-return-too-late = Se admiten devoluciones durante { $days } días: hasta el { $last }. Ahora solo lo defectuoso; elija ese motivo si lo es.
refusals-return-unsealed = { $name } solo se admite sin abrir. Si está defectuoso, elija ese motivo.
refusals-return-never = { $name } no se admite en devolución. Si está defectuoso, elija ese motivo.
refusals-period-backwards = El último día es anterior al primero. Elija los días al revés.
refusals-period-too-long = Un informe abarca como máximo { $max } días. Elija un período más corto.
refusals-line-is-linked = Esta línea acompaña a otro artículo y lo sigue. Cambie o quite aquel.
refusals-line-is-voucher = Un vale regalo cuesta lo que vale. Retírelo y venda otro en su lugar.
refusals-basket-open = Hay otra cesta abierta. Apárquela o termínela primero.
refusals-park-with-money = Ya se ha cobrado dinero de esta cesta. Devuélvalo antes de aparcarla.
refusals-too-many-parked = Ya hay { $max } cestas aparcadas. Recupere una o abandónela primero.
refusals-parked-gone = La cesta aparcada { $number } ya no está. Mire la lista otra vez.
refusals-quantity-is-code = Parece un código de barras, no una cantidad: { $max } piezas como máximo. Escriba la cantidad otra vez.
refusals-quantity-sure = ¿De verdad son { $pieces } piezas? Confírmelo o escriba la cantidad otra vez.
refusals-pieces-of-one-pack = Es un envase con su propio peso, precio o número y no se puede multiplicar. Escanee cada uno.
refusals-age-not-checked = En la cesta hay algo que solo se vende a partir de { $years } años. Compruebe primero la edad.
refusals-age-not-asked = Nada en la cesta pide una edad. No hay nada que confirmar.
refusals-age-refused = No se vende a menores de { $years } años: { $goods }. Se ha quitado de la cesta.
refusals-birth-date-odd = Nadie puede haber nacido ese día. Escriba otra vez día, mes y año.
refusals-serial-missing = Un número de serie tiene de 1 a { $max } caracteres. Escanéelo o escríbalo otra vez.
refusals-serial-sold = La pieza con el número { $serial } ya se vendió con el tique { $receipt }. Compruebe el número en la pieza.
refusals-foreign-rate-old = El cambio de { $currency } es del { $day }; un cambio vale { $days } días. Pida al encargado el de hoy.
refusals-foreign-coins-refused = En esta moneda solo se aceptan billetes enteros de { $limit }. Cuente los billetes otra vez.
refusals-foreign-above-limit = Como máximo se aceptan { $limit } en un pago. Cobre el resto de otra forma.
refusals-foreign-unknown = Esta tienda no acepta efectivo en { $currency }. Pida otra forma de pago.
refusals-payment-open = El terminal de tarjetas aún trabaja para esta cesta. Diga primero qué ha respondido.
refusals-payment-unknown = Nadie sabe si se cargó la tarjeta para esta cesta. Un encargado lo decide primero; entretanto se puede aparcar.
# $receipt (String) - the receipt
refusals-refund-of-parked = Una cesta aparcada devuelve artículos del tique { $receipt } y aún no se sabe qué pasó con su tarjeta. Recupérela y decídalo primero.
refusals-refund-unknown = Nadie sabe si se devolvió a la tarjeta lo de esta cesta. Un encargado lo decide primero; entretanto se puede aparcar.
refusals-payment-settled = Este pago con tarjeta ya está decidido, y de otra forma. Mire los pagos de la venta.
refusals-payment-gone = Este pago con tarjeta ya no está abierto. Mire la cesta y continúe.
refusals-payment-of-parked = Este pago con tarjeta es de una cesta aparcada. Recupere primero esa cesta.
refusals-return-voided = Esta venta se anuló con { $slip }: el dinero ya se devolvió.
refusals-return-all-returned = Todo lo de este tique ya se ha devuelto, lo último el { $day } con el tique { $receipt }.
refusals-return-not-open = No hay ningún tique abierto para devolución. Escanee el tique o búsquelo en Tiques.
refusals-return-none-left = De este artículo ya no se puede devolver más en este tique.
refusals-return-nothing-picked = Todavía no hay nada elegido. Escanee un artículo de este tique o toque el más que tiene al lado.
refusals-return-without-receipt-limit = Sin tique se devuelven como máximo { $max }. Pida el tique o busque la venta por día e importe.
refusals-return-has-receipt = { $receipt } es un tique de esta caja. Ábralo y haga la devolución desde ahí.
refusals-receipt-other-till = { $receipt } es de otra caja de esta tienda y esta caja no lo conoce. Haga la devolución allí, o aquí sin el tique.
refusals-receipt-other-store = { $receipt } es de otra tienda de este país y esta caja no lo conoce. Haga la devolución allí, o aquí sin el tique.
refusals-receipt-abroad = { $receipt } es de una tienda de otro país: otra moneda, otro impuesto y otro vendedor. El dinero solo se devuelve allí; aquí se puede cambiar por el mismo valor.
refusals-return-brought-before = { $quantity } de este artículo del tique { $elsewhere } ya se devolvió aquí el { $day }, tique { $receipt }. Solo la caja que lo vendió sabe cuántos eran: devuelva más allí, o aquí sin el tique.
refusals-return-changed = Mientras tanto se ha devuelto otra cosa del tique { $receipt } o ha cambiado su reembolso. Quite la devolución de la cesta y abra otra vez el tique.
refusals-refund-card-first = De esto se pagaron { $card } con tarjeta: eso vuelve primero a la tarjeta y el resto en efectivo.
refusals-refund-cash-limit = Se devuelven como máximo { $max } en efectivo de una vez. Pídalo a alguien que pueda autorizar más.
refusals-void-has-returns = Se devolvieron artículos de esta venta con el tique { $receipt }, así que no se puede anular entera. Haga una devolución del resto.
refusals-void-of-return = En este tique hay una devolución, así que no se puede anular. Si el cliente se queda los artículos, véndalos otra vez.
# $code (String) - the coupon's code
refusals-coupon-unknown = Ninguna promoción acepta el cupón { $code }. Compruebe el código.
# $code (String) - the coupon's code
refusals-coupon-twice = Ya hay un cupón de esta promoción en la cesta: { $code } no hace falta.
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = El cupón { $code } se usó el { $day }, tique { $receipt }. Vale una sola vez.
refusals-coupon-in-payment = El cupón { $code } está en una cesta aparcada y aún no se sabe qué pasó con su tarjeta. Recupérela y decídalo primero.
refusals-coupon-no-hub = Ahora no se puede consultar a la central por el cupón { $code }. Vale una sola vez: venda sin él o inténtelo otra vez en un momento.
refusals-coupon-elsewhere = El cupón { $code } se usó o está retenido en { $place }. Vale una sola vez.
refusals-coupon-not-held = La central ya no retiene el cupón { $code } para esta venta. Quítelo y preséntelo otra vez.
refusals-coupon-asked = Se está consultando a la central por un cupón. Espere su respuesta.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = «{ $name }» empieza el { $day }. Guarde el cupón hasta entonces.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = «{ $name }» terminó el { $day }. El cupón ya no descuenta nada.
# $name (String) - the promotion
refusals-coupon-other-store = «{ $name }» no vale en esta tienda.
# $name (String) - the promotion
refusals-coupon-other-time = «{ $name }» no vale este día o a esta hora.
# $name (String) - the promotion
refusals-coupon-other-customers = «{ $name }» es para un grupo al que este cliente no pertenece. Elija antes el cliente.
# $name (String) - the promotion
refusals-coupon-waits = El cupón está en la cesta. «{ $name }» aún no descuenta nada: faltan sus artículos o su mínimo.
refusals-customer-unknown = Este cliente ya no está registrado. Búsquelo de nuevo.
refusals-denomination-unknown = Aquí no hay billete ni moneda de { $value }, o se introdujo dos veces.
refusals-till-is-shared = Aquí todos comparten un cajón: no indique de quién es.
refusals-till-unknown = Nadie aquí tiene el número { $till }.
refusals-till-already-open = El fondo de esta caja ya está contado. Lo que llegue ahora es una entrada.
refusals-lift-not-its-pieces = Los billetes y monedas valen { $counted }, no ese importe.
refusals-till-count-first = Cuente primero el cajón. Sea cual sea el resultado, después se puede cerrar.
refusals-till-carries-too-much = En el cajón pueden quedar como máximo { $max }: es lo que se contó.
refusals-z-unknown = No hay ningún informe Z { $number } en esta caja.
refusals-training-already = Ya está practicando. Termine con el botón de arriba.
refusals-training-not-begun = Nadie está practicando en esta caja.
refusals-record-unknown = No hay ningún registro { $record } en el diario. Búsquelo de nuevo.
refusals-terminal-declined = El datáfono lo rechazó: no se ha cobrado nada. Pruebe otra tarjeta u otra forma de pago.
refusals-terminal-refund-declined = El datáfono lo rechazó: no volvió nada a la tarjeta. Inténtelo de nuevo o devuélvalo de otra forma.
refusals-terminal-by-hand = No se pudo hablar con el datáfono y no se ha cobrado nada. Teclee el importe en él y diga qué muestra, o pague de otra forma.
refusals-terminal-cant-tell = El datáfono no puede decir qué pasó. Mire su último recibo o su registro y decida.
refusals-terminal-not-ready = El datáfono no responde. Compruebe el cable y la corriente; se encuentra solo.
refusals-payment-at-terminal = El datáfono está con este pago. Espere su respuesta o termine el pago.
refusals-card-through-terminal = Aquí las tarjetas se pagan en el datáfono conectado. Empiece un pago con tarjeta.
refusals-order-unknown = Este pedido no espera en esta tienda. Compruebe el número.
refusals-order-not-open = Abra primero un pedido.
refusals-order-being-asked = Aún se está preguntando a la central por el pedido { $order }. Espere un momento.
refusals-order-not-to-hand-over = El pedido { $order } no se puede entregar ahora. Al lado se indica por qué.
refusals-return-being-asked = Aún se pregunta a la central por este recibo. Espere un momento.
refusals-return-not-sold-there = Ese recibo no tiene este artículo. Mire el recibo o acéptelo sin recibo.
refusals-return-came-back-elsewhere = Parte ya se devolvió en otra caja o en línea. Queda: { $left }.
refusals-voucher-above-due = Un vale paga como máximo lo que se debe: { $due }. El resto queda en él.
refusals-voucher-refund = Aquí no se devuelve dinero a un vale. Devuélvalo en efectivo o a la tarjeta.
refusals-voucher-code = No es el código de un vale. Escanéelo otra vez o escríbalo como está impreso.
refusals-voucher-no-hub = Ahora no se puede consultar a la central por los vales. Inténtelo otra vez o pague de otra forma.
refusals-voucher-pays-already = Este vale ya paga esta venta. Quítelo primero para pagar otro importe con él.
refusals-voucher-asked = Se está consultando a la central por un vale. Espere su respuesta.
refusals-voucher-single-purpose = La central no ha dicho para qué es este vale, así que no se puede aceptar. El cliente puede pagar de otra forma.
refusals-voucher-left = Vale terminado en { $tail }: quedan { $left }.
refusals-voucher-left-until = Vale terminado en { $tail }: quedan { $left }, hasta el { $day }.
refusals-voucher-goods-none = Este vale es solo para { $goods } y aquí no queda nada de eso por pagar. El cliente puede pagar de otra forma.
refusals-voucher-goods-most = Este vale es solo para { $goods }: aquí puede pagar { $most } como máximo.
refusals-voucher-goods-elsewhere = Este vale para { $goods } pagó impuestos donde se vendió y no se puede aceptar aquí. El cliente puede pagar de otra forma.
refusals-voucher-goods-unknown = Esta tienda no vende vales para { $goods }. Elija otra vez para qué es.
refusals-voucher-unasked-goods = No se puede contactar con la central, y el vale terminado en { $tail } quizá sea solo para ciertos artículos. Inténtelo más tarde o que el cliente pague de otra forma.
refusals-voucher-left-goods = Solo para { $goods }.
refusals-voucher-over = La central ya no retiene el importe del vale terminado en { $tail }. Quítelo y escanéelo otra vez.
refusals-voucher-unasked-none = No se puede contactar con la central, y sin ella esta caja no puede tomar nada más del vale terminado en { $tail }. Pague de otra forma.
refusals-voucher-unasked-amount = No se puede contactar con la central. Teclee lo que queda en el vale terminado en { $tail }, { $most } como máximo, y pulse Vale.
refusals-voucher-unasked-most = Sin la central no se puede tomar más de { $most } del vale terminado en { $tail }.
refusals-voucher-unasked-scan = Escanee el vale otra vez: el anterior era para otra venta.
refusals-voucher-unknown = Ningún vale tiene este código. Compruébelo letra por letra.
refusals-voucher-empty = En este vale no queda nada que gastar.
refusals-voucher-stopped = Este vale no se puede usar: no está activo, está bloqueado, es demasiado antiguo o está en otra moneda.
refusals-voucher-needs-hub = La central guarda el saldo de los vales, y esta caja no tiene central.

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = Este vale solo pagó { $most } de esto. Devuelva el resto de otra forma.
refusals-voucher-not-found = No hay ningún vale con saldo a este nombre. Teclee el nombre como está en el vale.
refusals-voucher-name-missing = Teclee el nombre de la persona a quien va dirigido el vale.
refusals-voucher-find-again = El vale encontrado ya no está disponible. Búsquelo otra vez.
refusals-refund-above-online = Solo { $most } se pagó en línea. Devuelva el resto de otra forma.
refusals-online-pays = Así no se paga en caja. Por esta vía solo vuelve el dinero de un pedido en línea.
refusals-refund-online-first = { $online } de esto se pagó en línea: eso vuelve primero por la misma vía.
refusals-order-return-unknown = Nadie conoce un pedido { $order }. Revise el número o búsquelo por el cliente o la tarjeta.
refusals-order-return-unasked = No se llega a la central y esta caja no conoce el pedido { $order }. Inténtelo cuando vuelva la red.
refusals-order-return-unpaid = No se pagó nada en línea por el pedido { $order }: no hay nada que devolver.
refusals-order-return-waits = El pedido { $order } aún no se ha entregado. Anúlelo en vez de recogerlo.
refusals-order-return-over = No queda nada que devolver del pedido { $order }: se anuló, o todo ha vuelto o se ha reembolsado.
refusals-order-return-currency = El pedido { $order } se pagó en { $currency }. Solo puede volver en una tienda que pague en esa moneda.
refusals-order-return-changed = Mientras tanto, parte del pedido { $order } ha vuelto en otro sitio u otra caja lo está recogiendo. Quite la devolución de la cesta y abra el pedido de nuevo.
refusals-attendant-needed = Esto solo lo puede hacer el personal. Llámelo.
refusals-self-checkout-off = Esta caja no está preparada para clientes. Ponga self_checkout en sus ajustes.
refusals-self-checkout-basket = Termine antes este pago o devolución y luego inicie el autocobro.
refusals-self-checkout-goods = { $name } lo tiene que marcar el personal. Ya está avisado.
refusals-self-checkout-no-terminal = El terminal de tarjetas no está listo. Llame al personal.
refusals-scan-and-go-broken = Esta cesta de un teléfono no se puede leer. Muestre el código otra vez o escanee los artículos.
refusals-scan-and-go-form = Esta cesta viene de una aplicación más nueva que esta caja. Escanee los artículos.
refusals-scan-and-go-too-long = Esta cesta de un teléfono es demasiado larga. Escanee los artículos.
refusals-scan-and-go-taken = Esta cesta de un teléfono ya se pasó a caja. Haga otra o escanee los artículos.
refusals-scan-and-go-nothing = Nada de esta cesta se puede pasar a caja: { $goods }. Escanee los artículos.
refusals-scan-and-go-left-out = No pasado a caja: { $goods }. Escanéelos o retírelos.
refusals-pick-how-many = Elija entre 1 y { $max } pedidos.
refusals-pick-taken = { $name } prepara esto en la caja { $till }. Déjeselo o pregúntele.
refusals-pick-enough = Ya está todo lo que el pedido quiere de esto.
refusals-pick-not-wanted = Ningún pedido de esta lista lo quiere. Devuélvalo a su sitio.
refusals-pick-not-there = No hay ninguno en la caja.
refusals-pick-too-many = Aquí solo puede tratarse de { $left }.
refusals-pick-quantity = Eso no es una cantidad de este artículo.
refusals-pick-nothing-missing = Diga primero que no está.
refusals-pick-not-open = No hay ninguna lista abierta. Elija los pedidos que quiere preparar.
refusals-pick-not-instead = Eso no puede sustituirlo: es el mismo artículo o se vende en otra unidad.
refusals-pick-other-store = La tienda { $store } no tiene este artículo. Elija otra.
refusals-pack-how-many = Diga cuántas bolsas hay, de 1 a { $max }.
refusals-order-ended = El pedido { $order } ha terminado. Devuelva los artículos a su sitio.
refusals-order-line-unknown = El pedido no tiene esa línea.
refusals-order-not-gathered = El pedido { $order } no está completo: coja lo que falta o diga qué no está.
refusals-order-not-ready = De todos modos, el pedido { $order } no está listo.
refusals-order-not-handed = No se ha entregado nada del pedido { $order }.
refusals-order-altered = El pedido { $order } no es el que firmó la central. No entregue nada y llame a la oficina.
refusals-order-age = Contiene algo solo para mayores de { $age } años. Mire a quien lo recoge y confirme su edad.
refusals-order-part = No hay tanto para entregar.
refusals-line-is-of-order = Los artículos de un pedido cuestan lo acordado. Saque el pedido de la cesta para venderlos de otra forma.
refusals-order-is-in = Este pedido ya está en la cesta.
refusals-park-with-order = En esta cesta hay un pedido. Cóbrelo o sáquelo antes de aparcar la cesta.
refusals-order-changed = El pedido { $order } se pagó, recogió o canceló mientras tanto. Sáquelo de la cesta y ábralo de nuevo.
refusals-order-goods-unknown = { $name } no se conoce aquí y el pedido no dice cómo tributa. Llame a la central.
refusals-order-tax-unknown = El pedido no dice cuánto impuesto lleva, por lo que no se puede pagar aquí. Llame a la central.
refusals-order-sold = El pedido { $order } se pagó con una venta. Anule esa venta o acepte la devolución con su tique.
refusals-order-return-receipt = El pedido { $order } se pagó en caja. Acepte la devolución con el tique { $receipt }.
refusals-line-not-sent = Solo los artículos de la tienda se pueden recoger en otro sitio o enviar.
refusals-order-for-nobody = Diga primero para quién es: elija al cliente o anote uno nuevo.
refusals-order-needs-hub = La central pasa los pedidos a otras tiendas, y esta caja no tiene central.
refusals-store-has-not = { $store } no tiene tantos. Elija otra tienda o menos.
refusals-order-without-address = No se conoce ninguna dirección de { $name }. Anótela primero.
refusals-order-no-courier = Diga quién lleva el paquete.
refusals-return-taken-along = { $name } se lo llevaron al comprarlo: diga en qué estado vuelve.
refusals-customer-name-missing = Anote primero un nombre.
refusals-customer-email-wrong = Eso no puede ser una dirección de correo. Compruébela con el cliente.
refusals-customer-phone-wrong = Eso no puede ser un número de teléfono. Compruébelo con el cliente.
refusals-customer-agreed-to-nothing = Todavía no se puede contactar así con el cliente. Anote cómo u omita la respuesta.
refusals-customer-known = { $name } ya consta con { $way }. Elija esa ficha en vez de crear otra.
refusals-customer-address-part = Una dirección tiene calle y población.
refusals-courier-none = Esta caja no tiene transportista al que pedir, o el pedido se recoge. Escriba quién lo lleva y el número del paquete.
refusals-courier-not-packed = Embale primero y diga cuántos paquetes son.
refusals-courier-refuses = El transportista no acepta el pedido { $order }: { $words } Confirme la dirección con el cliente y toque «Volver a pedir al transportista» en el pedido.
refusals-courier-keeps = El transportista no anula el pedido { $order }: { $words } Llámelo por teléfono.
