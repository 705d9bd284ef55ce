### ui
### Maksaminen.

pay-due = Maksettavaa
pay-remaining = Vielä maksettavaa
pay-taken = Saatu
pay-none-taken = Valitse maksutapa. Osamaksua varten näppäile ensin summa.
pay-cash = Käteinen
pay-card = Kortti
pay-voucher = Lahjakortti
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = Takaisin lahjakortille …{ $tail }: { $amount }
pay-exact = Tasaraha
pay-amount = Summa
pay-whole = Koko loppusumma
pay-remove = Peru maksu
pay-back = Takaisin koriin
pay-card-title = Maksupäätteellä
pay-card-explain = Näppäile tämä summa maksupäätteelle ja anna asiakkaan maksaa. Mitä pääte sanoo?
pay-card-unknown = En tiedä
pay-foreign = { $currency } kurssiin { $rate }
pay-card-approved = Hyväksytty
pay-card-declined = Hylätty
pay-card-cancel = Maksa muuten
pay-refund-title = Takaisin kortille, päätteellä
pay-refund-explain = Valitse päätteellä palautus, näppäile tämä summa ja käytä korttia, jolla maksettiin. Mitä pääte sanoo?
pay-refund-approved = Palautettu
pay-refund-declined = Hylätty
pay-refund-cancel = Muulla tavalla
pay-rounding = Pyöristys
pay-give-back = Palauta
pay-given = Palautettu
pay-give-card = { $amount } palautetaan kortille, jolla maksettiin: napauta Kortti.
pay-terminal-title = Asiakas maksaa päätteellä
pay-terminal-refund-title = Pääte palauttaa rahat
pay-terminal-card = Odotetaan korttia
pay-terminal-customer = Asiakas vastaa päätteelle
pay-terminal-bank = Pankilta kysytään
pay-terminal-take-card = Asiakas ottaa kortin pois
pay-terminal-wait = Pääte tekee työtä
pay-terminal-asking = Yhteys katkesi: päätteeltä kysytään, mitä tapahtui
pay-terminal-end = Lopeta maksu
pay-online = Kuten verkossa maksettu
pay-to-online = { $amount } takaisin verkkomaksuna
