### ui

reports-title = Umsatz
reports-export = Für eine Tabelle speichern
reports-earlier = Früher
reports-later = Später
reports-day = Tag
reports-week = Woche
reports-month = Monat
reports-course = Verlauf des Umsatzes
reports-categories = Gruppen
reports-articles = Artikel
reports-operators = Team
reports-tenders = Zahlung
reports-taxes = Steuer
reports-nothing = In dieser Zeit wurde nichts verkauft.
reports-sales = Verkäufe
reports-average = Durchschnitt je Verkauf
reports-pieces = Stück
reports-discount = Rabatte
reports-returned = Rückgaben
reports-undone = Stornierte Verkäufe
reports-tax = Steuer
reports-margin = Rohertrag

reports-piece-count =
    { $count ->
        [one] { $count } Stück
       *[other] { $count } Stück
    }

reports-sale-count =
    { $count ->
        [one] { $count } Verkauf
       *[other] { $count } Verkäufe
    }

reports-period = { $from } bis { $to }
reports-before = { $period }: { $amount }
reports-more = { $percent } mehr
reports-less = { $percent } weniger
reports-same = Gleich viel
reports-progress = Wird noch zusammengezählt: { $percent } fertig
reports-exported = Gespeichert: { $path }
reports-no-category = Ohne Gruppe
reports-cash = Bar
reports-card = Karte
reports-voucher = Gutscheine
reports-online = Zurück wie online bezahlt
