### ui
### Wat kassa en centrale elkaar zeggen: hoe ver het is en wat te doen.

exchange-title = Uitwisseling met de centrale
exchange-try-now = Nu proberen
exchange-good = Alles is uitgewisseld.
exchange-never = Deze kassa heeft de centrale nog niet bereikt.
exchange-hub = Centrale
exchange-contact = Laatste contact
exchange-none = Nog geen
exchange-waiting = Nog te verzenden
exchange-oldest = Oudste daarvan
exchange-sources = Wat van de centrale komt

# $time (String) - dag en tijd
exchange-as-of = Stand { $time }

exchange-reading = Wordt gelezen: { $percent }
exchange-aside = Ontvangen, maar niet in gebruik
exchange-aside-unknown = Een nieuwere versie van de kassa kent het.
exchange-aside-advice = Meld het de centrale: deze gegevens zijn hier zo niet bruikbaar.
exchange-clock = De klokken van kassa en centrale lopen ver uiteen. Zet de klok van de kassa goed.
exchange-source-catalogue = Artikelen
exchange-source-prices = Prijzen
exchange-source-promotions = Acties
exchange-source-customers = Klanten
exchange-source-stock = Voorraad van de winkels
exchange-source-orders = Af te halen bestellingen
exchange-source-people = Personen
exchange-source-settings = Instellingen
exchange-source-packs = Landregels
exchange-trouble-unreachable = De centrale is niet bereikbaar. Verkopen gaat door; alles blijft hier en wordt vanzelf verzonden. Blijft het zo, controleer het netwerk.
exchange-trouble-stranger = Iets anders dan de centrale antwoordt. Verkopen gaat door. Controleer het netwerk: misschien zit er een aanmeldpagina tussen.
exchange-trouble-unknown = De centrale kent deze kassa niet. Vraag de centrale om een aanmeldcode.
exchange-trouble-busy = De centrale kan nu niets aannemen. De kassa probeert het vanzelf opnieuw.
exchange-trouble-refused = De centrale weigerde iets. De kassa probeert het opnieuw; blijft het zo, meld het de centrale.
exchange-trouble-disk = De schijf van de kassa weigerde. Lees wat de kassa over haar schijf zegt.
exchange-trouble-clock = De klokken van kassa en centrale verschillen. De kassa corrigeert zich; blijft het zo, zet de klok goed.
exchange-trouble-revoked = De centrale heeft deze kassa uitgesloten. Alles blijft hier bewaard. Bel de centrale.
exchange-trouble-fork = De centrale heeft andere gegevens onder de nummers van deze kassa: dit is misschien een kopie. Er wordt niets meer verzonden en alles blijft bewaard. Bel de centrale.
exchange-trouble-altered = Een record is niet zoals het verzegeld werd. Er wordt niets meer verzonden en alles blijft bewaard. Bel de centrale.
