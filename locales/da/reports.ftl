### ui

reports-title = Salg
reports-export = Gem til regneark
reports-earlier = Tidligere
reports-later = Senere
reports-day = Dag
reports-week = Uge
reports-month = Måned
reports-course = Salgets forløb
reports-categories = Kategorier
reports-articles = Varer
reports-operators = Personale
reports-tenders = Betaling
reports-taxes = Moms
reports-nothing = Der blev ikke solgt noget i denne tid.
reports-sales = Salg
reports-average = Gennemsnitligt salg
reports-pieces = Stk.
reports-discount = Rabatter
reports-returned = Returneringer
reports-undone = Annullerede salg
reports-tax = Moms
reports-margin = Avance

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
reports-more = { $percent } mere
reports-less = { $percent } mindre
reports-same = Det samme
reports-progress = Tæller stadig sammen: { $percent } færdig
reports-exported = Gemt: { $path }
reports-no-category = Uden kategori
reports-cash = Kontant
reports-card = Kort
reports-voucher = Gavekort
reports-online = Tilbage som online
