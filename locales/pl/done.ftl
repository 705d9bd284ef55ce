### ui
### Sprzedaż zakończona: reszta, paragon, następny klient.

done-change = Reszta
done-no-change = Zapłacono dokładnie
done-sale = Sprzedaż { $number }
done-total = Razem
done-queued = Paragon zaraz się wydrukuje.
done-printing = Paragon się drukuje.
done-printed = Paragon jest wydrukowany.
done-paper-out = Skończył się papier. Włóż rolkę: paragon wyjdzie sam.
done-waiting = Paragon czeka na drukarkę. Możesz kontynuować.
done-unconfirmed = Spójrz na paragon: czy wyszedł w całości?
done-no-receipt = Nie poproszono o paragon.
done-print-receipt = Drukuj paragon
done-print-again = Drukuj ponownie
done-came-out = Tak, jest cały
done-gift = Paragon prezentowy
done-next = Następny klient
done-next-hint = Skanowanie też rozpoczyna następną sprzedaż.
done-drawer-open = Szuflada jest otwarta.
done-sent = Paragon wysłano do drukarki.

done-take-along = Zeskanuj ten kod telefonem, aby zabrać paragon ze sobą.
done-no-network = Paragon nie może trafić na telefon: kasa nie jest w żadnej sieci.
done-port-taken = Paragon nie może trafić na telefon: port zajmuje inny program. Poproś serwis o zmianę ustawień.
done-not-safe = Paragon nie może trafić na telefon: ten komputer nie ma bezpiecznych liczb. Zapytaj serwis.
done-given-back = Zwrócono
