### ui
### Köpet är klart: växel, kvitto, nästa kund.

done-change = Växel
done-no-change = Jämnt betalt
done-sale = Köp { $number }
done-total = Totalt
done-queued = Kvittot skrivs strax ut.
done-printing = Kvittot skrivs ut.
done-printed = Kvittot är utskrivet.
done-paper-out = Papperet är slut. Sätt i en rulle: kvittot kommer av sig själv.
done-waiting = Kvittot väntar på skrivaren. Du kan fortsätta.
done-unconfirmed = Titta på kvittot: kom hela ut?
done-no-receipt = Inget kvitto begärdes.
done-print-again = Skriv ut igen
done-came-out = Ja, det är helt
done-next = Nästa kund
done-next-hint = En skanning börjar också nästa köp.
done-drawer-open = Lådan är öppen.
done-sent = Kvittot har skickats till skrivaren.
