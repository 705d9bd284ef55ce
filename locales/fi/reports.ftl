### ui

reports-title = Myynti
reports-export = Tallenna taulukkoa varten
reports-earlier = Aiempi
reports-later = Myöhempi
reports-day = Päivä
reports-week = Viikko
reports-month = Kuukausi
reports-course = Myynnin kulku
reports-categories = Ryhmät
reports-articles = Tuotteet
reports-operators = Henkilöstö
reports-tenders = Maksutapa
reports-taxes = Vero
reports-nothing = Tänä aikana ei myyty mitään.
reports-sales = Myyntejä
reports-average = Keskiostos
reports-pieces = Kappaleita
reports-discount = Alennukset
reports-returned = Palautukset
reports-undone = Mitätöidyt myynnit
reports-tax = Vero
reports-margin = Kate

reports-piece-count =
    { $count ->
        [one] { $count } kpl
       *[other] { $count } kpl
    }

reports-sale-count =
    { $count ->
        [one] { $count } myynti
       *[other] { $count } myyntiä
    }

reports-period = { $from } – { $to }
reports-before = { $period }: { $amount }
reports-more = { $percent } enemmän
reports-less = { $percent } vähemmän
reports-same = Saman verran
reports-progress = Lasketaan vielä: { $percent } valmiina
reports-exported = Tallennettu: { $path }
reports-no-category = Ilman ryhmää
reports-cash = Käteinen
reports-card = Kortti
reports-voucher = Lahjakortit
reports-online = Takaisin verkkomaksuna
