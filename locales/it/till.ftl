### La carta della cassa: fondo, versamenti e prelievi, cassaforte, conteggio, X e Z.

till-opened = FONDO CASSA
till-paid-in = VERSAMENTO
till-paid-out = PRELIEVO
till-lift = IN CASSAFORTE
till-counted = CONTEGGIO CASSA
till-x = RAPPORTO X
till-z = RAPPORTO Z { $number }
till-whose = Cassetto di
till-operator = Operatore
till-category = Voce
till-bag = Busta
till-amount = Importo
till-piece = { $count } × { $value }

till-day = Giorno di vendita
till-next-day = Giorno di vendita seguente
till-began = Da
till-receipts = Scontrini
till-no-receipts = nessuno
till-head-sales = Vendite
till-sales = Venduto ({ $count })
till-returns = Resi ({ $count })
till-post-voids = Vendite annullate ({ $count })
till-vouchers = Buoni regalo venduti
till-prepaid = Pagato con buoni tassati alla vendita
till-discounts = Sconti compresi ({ $count })
till-promotions = Promozioni comprese ({ $count })
till-rounding = Arrotondamento contanti
till-head-payments = Pagamenti
till-cash = Contanti trattenuti ({ $count })
till-card = Carta ({ $count })
till-other-tender = { $kind } ({ $count })
till-refund-cash = Rimborsato in contanti ({ $count })
till-refund-card = Rimborsato su carta ({ $count })
till-refund-other = Rimborsato, { $kind } ({ $count })
till-foreign-cash = { $currency } nel cassetto
till-head-taxes = Imposte
till-taxed = { $category } { $rate }
till-tax = imposta compresa
till-head-events = Altri eventi
till-voided = Carrelli abbandonati ({ $count })
till-line-voids = Righe tolte ({ $count })
till-overrides = Prezzi cambiati a mano
till-no-sales = Cassetto aperto senza vendita
till-reprints = Scontrini ristampati
till-alarms = Cassetto lasciato aperto
till-counts = Conteggi del cassetto

till-head-drawer = Cassetto
till-float = Fondo
till-float-not-counted = nessuno l’ha contato
till-float-difference = Fondo e ultima chiusura
till-cash-kept = Contanti da vendite
till-cash-back = Rimborsato in contanti
till-in = Versamenti
till-out = Prelievi
till-lifts = In cassaforte
till-expected = Previsto
till-count = Contato
till-since-count = Contanti dopo il conteggio
till-even = Differenza
till-over = ECCEDENZA
till-short = AMMANCO
till-carried = Resta nel cassetto
till-banked = In cassaforte

till-no-gap = Ogni scontrino ha la sua registrazione.
till-gap = Scontrini senza registrazione: { $numbers }
till-pending =
    { $count ->
        [one] { $count } scontrino non è ancora confermato dalla sede.
       *[other] { $count } scontrini non sono ancora confermati dalla sede.
    }
till-head-grand = Dall’inizio di questa cassa
till-grand-sold = Venduto
till-grand-returned = Rimborsato
