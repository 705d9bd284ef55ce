### ui

reports-title = Vendite
reports-export = Salva per un foglio di calcolo
reports-earlier = Prima
reports-later = Dopo
reports-day = Giorno
reports-week = Settimana
reports-month = Mese
reports-course = Andamento delle vendite
reports-categories = Categorie
reports-articles = Prodotti
reports-operators = Personale
reports-tenders = Pagamento
reports-taxes = Imposte
reports-nothing = In questo periodo non è stato venduto nulla.
reports-sales = Vendite
reports-average = Vendita media
reports-pieces = Pezzi
reports-discount = Sconti
reports-returned = Resi
reports-undone = Vendite annullate
reports-tax = Imposte
reports-margin = Margine

reports-piece-count =
    { $count ->
        [one] { $count } pezzo
       *[other] { $count } pezzi
    }

reports-sale-count =
    { $count ->
        [one] { $count } vendita
       *[other] { $count } vendite
    }

reports-period = dal { $from } al { $to }
reports-before = { $period }: { $amount }
reports-more = { $percent } in più
reports-less = { $percent } in meno
reports-same = Uguale
reports-progress = Calcolo in corso: { $percent } fatto
reports-exported = Salvato: { $path }
reports-no-category = Senza categoria
reports-cash = Contanti
reports-card = Carta
reports-voucher = Buoni
reports-online = Reso come online
