### ui
### Przyjmowanie zapłaty.

pay-due = Do zapłaty
pay-remaining = Pozostało do zapłaty
pay-taken = Otrzymano
pay-none-taken = Wybierz sposób zapłaty. Przy części kwoty najpierw ją wpisz.
pay-cash = Gotówka
pay-card = Karta
pay-voucher = Bon podarunkowy
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = Z powrotem na bon …{ $tail }: { $amount }
pay-exact = Odliczone
pay-amount = Kwota
pay-whole = Cała reszta kwoty
pay-remove = Cofnij
pay-back = Wróć do koszyka
pay-card-title = Na terminalu płatniczym
pay-card-explain = Wpisz tę kwotę na terminalu i pozwól klientowi zapłacić. Co pokazuje terminal?
pay-card-unknown = Nie wiem
pay-foreign = { $currency } po { $rate }
pay-card-approved = Zatwierdzono
pay-card-declined = Odrzucono
pay-card-cancel = Zapłać inaczej
pay-refund-title = Zwrot na kartę, na terminalu
pay-refund-explain = Wybierz zwrot na terminalu, wpisz tę kwotę i użyj karty, którą zapłacono. Co pokazuje terminal?
pay-refund-approved = Zwrócono
pay-refund-declined = Odrzucono
pay-refund-cancel = Inaczej
pay-rounding = Zaokrąglenie
pay-give-back = Zwróć
pay-given = Zwrócono
pay-give-card = { $amount } wraca na kartę, którą zapłacono: dotknij Karta.
pay-terminal-title = Klient płaci na terminalu
pay-terminal-refund-title = Terminal zwraca pieniądze
pay-terminal-card = Czeka na kartę
pay-terminal-customer = Klient odpowiada terminalowi
pay-terminal-bank = Pytanie do banku
pay-terminal-take-card = Klient wyjmuje kartę
pay-terminal-wait = Terminal pracuje
pay-terminal-asking = Połączenie zerwane: pytamy terminal, co się stało
pay-terminal-end = Zakończ płatność
pay-online = Jak zapłacono online
pay-to-online = { $amount } jak zapłacono online
