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
done-print-again = Udskriv igen
done-came-out = Ja, den er hel
done-next = Næste kunde
done-next-hint = En scanning begynder også det næste salg.
done-drawer-open = Skuffen er åben.
done-sent = Bonen er sendt til printeren.
