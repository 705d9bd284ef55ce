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
done-print-receipt = Stampa scontrino
done-print-again = Ristampa
done-came-out = Sì, è completo
done-gift = Scontrino regalo
done-next = Prossimo cliente
done-next-hint = Anche una lettura avvia la prossima vendita.
done-drawer-open = Il cassetto è aperto.
done-sent = Lo scontrino è stato inviato alla stampante.

done-take-along = Inquadri questo codice con un telefono per portare con sé lo scontrino.
done-no-network = Lo scontrino non può andare su un telefono: questa cassa non è in nessuna rete.
done-port-taken = Lo scontrino non può andare su un telefono: un altro programma usa la porta. Chieda all’assistenza di cambiare le impostazioni.
done-not-safe = Lo scontrino non può andare su un telefono: questo computer non ha numeri sicuri. Chieda all’assistenza.
done-given-back = Rimborsato
