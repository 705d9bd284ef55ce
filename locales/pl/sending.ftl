### ui
### Towar ze sprzedaży, którego klient nie zabiera: sklep go przechowuje albo wysyła.

sending-title = Odbiór lub wysyłka
sending-along = Jednak zabiera teraz
sending-collect = Odbiór
sending-send = Wysyłka
sending-for = Dla: { $name }
sending-to = Wysyłka na: { $address }
sending-no-address = Adres nie jest jeszcze znany.
sending-nobody = Najpierw wybierz, dla kogo to jest.
sending-choose-customer = Wybierz klienta
sending-here = Ten sklep
sending-stock = { $quantity } tam, { $time }
sending-stock-here = { $quantity } tutaj
sending-line-collect = Odbiór: { $store }
sending-line-send = Wysyłka z: { $store }
sending-placed-collect = Zamówienie { $order }: odbiór { $store }
sending-placed-send = Zamówienie { $order }: wysyłka z { $store }
