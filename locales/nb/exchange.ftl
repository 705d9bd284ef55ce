### ui
### Hva kassen og sentralen sier til hverandre: hvor langt det er, og hva som skal gjøres.

exchange-title = Utveksling med sentralen
exchange-try-now = Prøv nå
exchange-good = Alt er utvekslet.
exchange-never = Denne kassen har ikke nådd sentralen ennå.
exchange-hub = Sentral
exchange-contact = Siste kontakt
exchange-none = Ingen ennå
exchange-waiting = Skal sendes
exchange-oldest = Eldste av dem
exchange-sources = Det som kommer fra sentralen

# $time (String) - dag og tid
exchange-as-of = Per { $time }

exchange-reading = Leses: { $percent }
exchange-aside = Mottatt, men ikke i bruk
exchange-aside-unknown = En nyere versjon av kassen kjenner det.
exchange-aside-advice = Si fra til sentralen: disse opplysningene kan ikke brukes her slik de er.
exchange-clock = Klokkene til kassen og sentralen er langt fra hverandre. Still kassens klokke.
exchange-source-catalogue = Varer
exchange-source-prices = Priser
exchange-source-promotions = Kampanjer
exchange-source-customers = Kunder
exchange-source-stock = Butikkenes lager
exchange-source-orders = Ordrer til henting
exchange-source-people = Personer
exchange-source-settings = Innstillinger
exchange-source-packs = Landets regler
exchange-trouble-unreachable = Sentralen kan ikke nås. Salget fortsetter; alt lagres her og sendes av seg selv. Sjekk nettverket hvis det vedvarer.
exchange-trouble-stranger = Noe annet enn sentralen svarer. Salget fortsetter. Sjekk nettverket: en innloggingsside kan være i veien.
exchange-trouble-unknown = Sentralen kjenner ikke denne kassen. Be sentralen om en innmeldingskode.
exchange-trouble-busy = Sentralen kan ikke ta imot noe akkurat nå. Kassen prøver igjen av seg selv.
exchange-trouble-refused = Sentralen avviste noe. Kassen prøver igjen; si fra til sentralen hvis det vedvarer.
exchange-trouble-disk = Kassens egen disk avviste. Les hva kassen sier om disken sin.
exchange-trouble-clock = Klokkene til kassen og sentralen er ulike. Kassen retter seg; still klokken hvis det vedvarer.
exchange-trouble-revoked = Sentralen har stengt ute denne kassen. Alt lagres her. Ring sentralen.
exchange-trouble-fork = Sentralen har andre poster under denne kassens numre: disse dataene kan være en kopi. Ikke mer sendes, og alt lagres. Ring sentralen.
exchange-trouble-altered = En post er ikke slik den ble forseglet. Ikke mer sendes, og alt lagres. Ring sentralen.
