### ui

reports-title = Omzet
reports-export = Bewaren voor een rekenblad
reports-earlier = Eerder
reports-later = Later
reports-day = Dag
reports-week = Week
reports-month = Maand
reports-course = Verloop van de omzet
reports-categories = Groepen
reports-articles = Artikelen
reports-operators = Team
reports-tenders = Betaling
reports-taxes = Btw
reports-nothing = In deze tijd is niets verkocht.
reports-sales = Verkopen
reports-average = Gemiddelde verkoop
reports-pieces = Stuks
reports-discount = Kortingen
reports-returned = Retouren
reports-undone = Geannuleerde verkopen
reports-tax = Btw
reports-margin = Marge

reports-piece-count =
    { $count ->
        [one] { $count } stuk
       *[other] { $count } stuks
    }

reports-sale-count =
    { $count ->
        [one] { $count } verkoop
       *[other] { $count } verkopen
    }

reports-period = { $from } tot en met { $to }
reports-before = { $period }: { $amount }
reports-more = { $percent } meer
reports-less = { $percent } minder
reports-same = Even veel
reports-progress = Wordt nog opgeteld: { $percent } klaar
reports-exported = Bewaard: { $path }
reports-no-category = Zonder groep
reports-cash = Contant
reports-card = Kaart
reports-voucher = Cadeaubonnen
reports-online = Terug zoals online
