### ui
### Salget er gennemført: byttepenge, bon, næste kunde.

done-change = Byttepenge
done-no-change = Lige penge
done-sale = Salg { $number }
done-total = I alt
done-queued = Bonen udskrives om lidt.
done-printing = Bonen udskrives.
done-printed = Bonen er udskrevet.
done-paper-out = Der er ikke mere papir. Sæt en rulle i: bonen kommer af sig selv.
done-waiting = Bonen venter på printeren. Du kan fortsætte.
done-unconfirmed = Se på bonen: kom den helt ud?
done-no-receipt = Der blev ikke bedt om en bon.
done-print-receipt = Udskriv bon
done-print-again = Udskriv igen
done-came-out = Ja, den er hel
done-gift = Byttebon
done-next = Næste kunde
done-next-hint = En scanning begynder også det næste salg.
done-drawer-open = Skuffen er åben.
done-sent = Bonen er sendt til printeren.

done-take-along = Scan koden med en telefon for at tage kvitteringen med.
done-no-network = Kvitteringen kan ikke komme på en telefon: kassen er ikke på noget netværk.
done-port-taken = Kvitteringen kan ikke komme på en telefon: et andet program bruger porten. Bed support ændre indstillingerne.
done-not-safe = Kvitteringen kan ikke komme på en telefon: computeren har ingen sikre tal. Spørg support.
done-given-back = Tilbagebetalt
