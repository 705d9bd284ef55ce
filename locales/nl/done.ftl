### ui
### De verkoop is klaar: wisselgeld, bon, volgende klant.

done-change = Wisselgeld
done-no-change = Gepast betaald
done-sale = Verkoop { $number }
done-total = Totaal
done-queued = De bon wordt zo afgedrukt.
done-printing = De bon wordt afgedrukt.
done-printed = De bon is afgedrukt.
done-paper-out = Het papier is op. Plaats een rol: de bon volgt vanzelf.
done-waiting = De bon wacht op de printer. U kunt verder.
done-unconfirmed = Kijk naar de bon: is hij er helemaal uitgekomen?
done-no-receipt = Geen bon gevraagd.
done-print-receipt = Bon afdrukken
done-print-again = Opnieuw afdrukken
done-came-out = Ja, hij is compleet
done-gift = Ruilbon
done-next = Volgende klant
done-next-hint = Scannen begint ook de volgende verkoop.
done-drawer-open = De lade is open.
done-sent = De bon is naar de printer gestuurd.

done-take-along = Scan deze code met een telefoon om de bon mee te nemen.
done-no-network = De bon kan niet naar een telefoon: deze kassa zit in geen netwerk.
done-port-taken = De bon kan niet naar een telefoon: een ander programma gebruikt de poort. Vraag support de instellingen te wijzigen.
done-not-safe = De bon kan niet naar een telefoon: deze computer heeft geen veilige getallen. Vraag support.
done-given-back = Teruggegeven
