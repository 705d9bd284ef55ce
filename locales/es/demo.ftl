### ui
### Los dispositivos de la tienda de demostración.

demo-title = Dispositivos de prueba
demo-explain = Sustituyen a los de verdad. Toque un código de barras para leerlo.
demo-scan = Leer { $name }
demo-printer = Impresora de tiques
demo-tear-paper = Quitar papel
demo-refill-paper = Poner papel
demo-open-cover = Abrir tapa
demo-close-cover = Cerrar tapa
demo-drawer = Cajón
demo-push-drawer = Cerrarlo
demo-receipt = Último tique
demo-no-receipt = El próximo tique sale aquí.
demo-hide = Ocultar los dispositivos de prueba
demo-previous = Códigos anteriores
demo-next = Más códigos
demo-open-shop = Abrir la tienda de { $place }
demo-no-arabic-country = Aquí aún no están las reglas de ningún país de habla árabe: esta tienda está en Londres, con precios e impuestos británicos.

demo-office = Central
demo-cut-network = Cortar la red
demo-mend-network = Restablecer la red
