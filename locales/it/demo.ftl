### ui
### I dispositivi del negozio di prova.

demo-title = Dispositivi di prova
demo-explain = Sostituiscono quelli veri. Tocchi un codice a barre per leggerlo.
demo-scan = Leggi { $name }
demo-printer = Stampante scontrini
demo-tear-paper = Togli la carta
demo-refill-paper = Metti la carta
demo-open-cover = Apri il coperchio
demo-close-cover = Chiudi il coperchio
demo-drawer = Cassetto
demo-push-drawer = Richiudi
demo-receipt = Ultimo scontrino
demo-no-receipt = Il prossimo scontrino esce qui.
demo-hide = Nascondi i dispositivi di prova
demo-previous = Codici precedenti
demo-next = Altri codici
demo-open-shop = Apri il negozio: { $place }
demo-no-arabic-country = Qui non ci sono ancora le regole di un paese di lingua araba: questo negozio è a Londra, con prezzi e imposte britannici.

demo-office = Sede centrale
demo-cut-network = Stacca la rete
demo-mend-network = Ricollega la rete
