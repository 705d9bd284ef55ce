### ui

reports-title = Försäljning
reports-export = Spara för kalkylark
reports-earlier = Tidigare
reports-later = Senare
reports-day = Dag
reports-week = Vecka
reports-month = Månad
reports-course = Försäljningens gång
reports-categories = Kategorier
reports-articles = Varor
reports-operators = Personal
reports-tenders = Betalning
reports-taxes = Moms
reports-nothing = Inget såldes under den här tiden.
reports-sales = Köp
reports-average = Genomsnittligt köp
reports-pieces = Antal
reports-discount = Rabatter
reports-returned = Returer
reports-undone = Makulerade köp
reports-tax = Moms
reports-margin = Marginal

reports-piece-count =
    { $count ->
        [one] { $count } st
       *[other] { $count } st
    }

reports-sale-count =
    { $count ->
        [one] { $count } köp
       *[other] { $count } köp
    }

reports-period = { $from } till { $to }
reports-before = { $period }: { $amount }
reports-more = { $percent } mer
reports-less = { $percent } mindre
reports-same = Lika mycket
reports-progress = Räknar fortfarande ihop: { $percent } klart
reports-exported = Sparat: { $path }
reports-no-category = Utan kategori
reports-cash = Kontant
reports-card = Kort
reports-voucher = Presentkort
reports-online = Tillbaka som online
