### ui
### Urządzenia sklepu demonstracyjnego.

demo-title = Urządzenia demo
demo-explain = Zastępują prawdziwe urządzenia. Dotknij kodu kreskowego, aby go zeskanować.
demo-scan = Skanuj: { $name }
demo-printer = Drukarka paragonów
demo-tear-paper = Wyjmij papier
demo-refill-paper = Włóż papier
demo-open-cover = Otwórz pokrywę
demo-close-cover = Zamknij pokrywę
demo-drawer = Szuflada kasowa
demo-push-drawer = Zasuń
demo-receipt = Ostatni paragon
demo-no-receipt = Tu wyjdzie następny paragon.
demo-hide = Ukryj urządzenia demo
demo-previous = Poprzednie kody
demo-next = Więcej kodów
demo-open-shop = Otwórz sklep: { $place }
demo-no-arabic-country = Nie ma tu jeszcze zasad żadnego kraju arabskojęzycznego: ten sklep jest w Londynie, z brytyjskimi cenami i podatkami.

demo-office = Centrala
demo-cut-network = Odłącz sieć
demo-mend-network = Podłącz sieć
