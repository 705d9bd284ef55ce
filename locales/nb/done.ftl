### ui
### Salget er gjort: vekslepenger, kvittering, neste kunde.

done-change = Vekslepenger
done-no-change = Betalt på kronen
done-sale = Salg { $number }
done-total = Totalt
done-queued = Kvitteringen skrives straks ut.
done-printing = Kvitteringen skrives ut.
done-printed = Kvitteringen er skrevet ut.
done-paper-out = Tomt for papir. Legg i en rull: kvitteringen kommer av seg selv.
done-waiting = Kvitteringen venter på skriveren. Du kan fortsette.
done-unconfirmed = Se på kvitteringen: kom hele ut?
done-no-receipt = Ingen kvittering ble ønsket.
done-print-receipt = Skriv ut kvittering
done-print-again = Skriv ut på nytt
done-came-out = Ja, den er hel
done-gift = Byttelapp
done-next = Neste kunde
done-next-hint = En skanning starter også neste salg.
done-drawer-open = Skuffen er åpen.
done-sent = Kvitteringen er sendt til skriveren.

done-take-along = Skann koden med en telefon for å ta med kvitteringen.
done-no-network = Kvitteringen kan ikke gå til en telefon: kassen er ikke i noe nettverk.
done-port-taken = Kvitteringen kan ikke gå til en telefon: et annet program bruker porten. Be support endre innstillingene.
done-not-safe = Kvitteringen kan ikke gå til en telefon: datamaskinen har ingen sikre tall. Spør support.
done-given-back = Tilbakebetalt
