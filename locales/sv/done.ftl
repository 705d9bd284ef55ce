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
done-print-receipt = Skriv ut kvitto
done-print-again = Skriv ut igen
done-came-out = Ja, det är helt
done-gift = Gåvokvitto
done-next = Nästa kund
done-next-hint = En skanning börjar också nästa köp.
done-drawer-open = Lådan är öppen.
done-sent = Kvittot har skickats till skrivaren.

done-take-along = Skanna koden med en telefon för att ta med kvittot.
done-no-network = Kvittot kan inte gå till en telefon: kassan är inte i något nätverk.
done-port-taken = Kvittot kan inte gå till en telefon: ett annat program använder porten. Be supporten ändra inställningarna.
done-not-safe = Kvittot kan inte gå till en telefon: datorn har inga säkra tal. Fråga supporten.
done-given-back = Återbetalt
