### ui
### Vendita conclusa: resto, scontrino, prossimo cliente.

done-change = Resto
done-no-change = Importo esatto
done-sale = Vendita { $number }
done-total = Totale
done-queued = Lo scontrino sta per essere stampato.
done-printing = Lo scontrino è in stampa.
done-printed = Lo scontrino è stampato.
done-paper-out = Carta finita. Inserisca un rotolo: lo scontrino esce da solo.
done-waiting = Lo scontrino aspetta la stampante. Può continuare.
done-unconfirmed = Guardi lo scontrino: è uscito per intero?
done-no-receipt = Nessuno scontrino richiesto.
done-print-again = Ristampa
done-came-out = Sì, è completo
done-next = Prossimo cliente
done-next-hint = Anche una lettura avvia la prossima vendita.
done-drawer-open = Il cassetto è aperto.
done-sent = Lo scontrino è stato inviato alla stampante.
