### ui
### Le regole del paese come le usa questo negozio.

country-title = Paese e imposte
country-next = Prossimo cambio di legge
country-rules = Regole
country-rates = Aliquote di oggi
country-star = * Nessuno ha ancora letto la fonte di questa aliquota. Falla confermare.
country-unchecked = Non verificato
country-unchecked-count =
    { $count ->
        [0] Tutto è verificato
        [one] { $count } dato non verificato
       *[other] { $count } dati non verificati
    }
country-unchecked-explain = Sono stati scritti a memoria. Falli confermare da chi conosce la legge prima di contarci.
country-wrong = Qualcosa non va nei file della cassa. Tocca per leggere cosa.
