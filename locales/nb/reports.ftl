### ui

reports-title = Salg
reports-export = Lagre til regneark
reports-earlier = Tidligere
reports-later = Senere
reports-day = Dag
reports-week = Uke
reports-month = Måned
reports-course = Salgets gang
reports-categories = Kategorier
reports-articles = Varer
reports-operators = Ansatte
reports-tenders = Betaling
reports-taxes = Mva.
reports-nothing = Ingenting ble solgt i denne tiden.
reports-sales = Salg
reports-average = Gjennomsnittlig salg
reports-pieces = Stk.
reports-discount = Rabatter
reports-returned = Returer
reports-undone = Annullerte salg
reports-tax = Mva.
reports-margin = Fortjeneste

reports-piece-count =
    { $count ->
        [one] { $count } stk.
       *[other] { $count } stk.
    }

reports-sale-count =
    { $count ->
        [one] { $count } salg
       *[other] { $count } salg
    }

reports-period = { $from } til { $to }
reports-before = { $period }: { $amount }
reports-more = { $percent } mer
reports-less = { $percent } mindre
reports-same = Det samme
reports-progress = Legger fortsatt sammen: { $percent } ferdig
reports-exported = Lagret: { $path }
reports-no-category = Uten kategori
reports-cash = Kontant
reports-card = Kort
reports-voucher = Gavekort
reports-online = Tilbake som på nett
