### ui
### The sale is made: change, receipt, next customer.

done-change = Rückgeld
done-no-change = Passend bezahlt

# $number (String) - the sale’s number
done-sale = Verkauf { $number }

done-total = Summe
done-queued = Der Bon wird gleich gedruckt.
done-printing = Der Bon wird gedruckt.
done-printed = Der Bon ist gedruckt.
done-paper-out = Papier ist leer. Neue Rolle einlegen: Der Bon kommt von selbst.
done-waiting = Der Bon wartet auf den Drucker. Es kann weitergehen.
done-unconfirmed = Bitte nachsehen: Ist der Bon vollständig?
done-no-receipt = Kein Bon verlangt.
done-print-receipt = Bon drucken
done-print-again = Neu drucken
done-came-out = Ja, vollständig
done-gift = Geschenkbeleg
done-next = Nächster Kunde
done-next-hint = Auch ein Scan beginnt den nächsten Verkauf.
done-drawer-open = Die Schublade ist offen.
done-sent = Der Bon ist an den Drucker geschickt.

done-take-along = Diesen Code mit einem Telefon scannen, um den Beleg mitzunehmen.
done-no-network = Der Beleg kann nicht aufs Telefon: Die Kasse ist in keinem Netzwerk.
done-port-taken = Der Beleg kann nicht aufs Telefon: Ein anderes Programm belegt den Port. Bitten Sie den Support, die Einstellungen zu ändern.
done-not-safe = Der Beleg kann nicht aufs Telefon: Dieser Rechner hat keine sicheren Zufallszahlen. Fragen Sie den Support.
done-given-back = Zurückgegeben
