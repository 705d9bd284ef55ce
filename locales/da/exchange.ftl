### ui
### Hvad kassen og centralen siger til hinanden: hvor langt det er, og hvad der skal gøres.

exchange-title = Udveksling med centralen
exchange-try-now = Prøv nu
exchange-good = Alt er udvekslet.
exchange-never = Denne kasse har ikke nået centralen endnu.
exchange-hub = Central
exchange-contact = Seneste kontakt
exchange-none = Ingen endnu
exchange-waiting = Skal sendes
exchange-oldest = Ældste af dem
exchange-sources = Det, der kommer fra centralen

# $time (String) - dag og tid
exchange-as-of = Pr. { $time }

exchange-reading = Læses: { $percent }
exchange-aside = Modtaget, men ikke i brug
exchange-aside-unknown = En nyere version af kassen kender det.
exchange-aside-advice = Sig det til centralen: disse oplysninger kan ikke bruges her, som de er.
exchange-clock = Kassens og centralens ure er langt fra hinanden. Stil kassens ur.
exchange-source-catalogue = Varer
exchange-source-prices = Priser
exchange-source-promotions = Kampagner
exchange-source-customers = Kunder
exchange-source-stock = Butikkernes lager
exchange-source-orders = Ordrer til afhentning
exchange-source-people = Personer
exchange-source-settings = Indstillinger
exchange-source-packs = Landets regler
exchange-trouble-unreachable = Centralen kan ikke nås. Salget fortsætter; alt gemmes her og sendes af sig selv. Tjek netværket, hvis det bliver ved.
exchange-trouble-stranger = Noget andet end centralen svarer. Salget fortsætter. Tjek netværket: en loginside kan være i vejen.
exchange-trouble-unknown = Centralen kender ikke denne kasse. Bed centralen om en tilmeldingskode.
exchange-trouble-busy = Centralen kan ikke modtage noget lige nu. Kassen prøver igen af sig selv.
exchange-trouble-refused = Centralen afviste noget. Kassen prøver igen; sig det til centralen, hvis det bliver ved.
exchange-trouble-disk = Kassens egen disk afviste. Læs, hvad kassen siger om sin disk.
exchange-trouble-clock = Kassens og centralens ure er forskellige. Kassen retter sig; stil uret, hvis det bliver ved.
exchange-trouble-revoked = Centralen har lukket denne kasse ude. Alt gemmes her. Ring til centralen.
exchange-trouble-fork = Centralen har andre poster under denne kasses numre: disse data kan være en kopi. Der sendes ikke mere, og alt gemmes. Ring til centralen.
exchange-trouble-altered = En post er ikke, som da den blev forseglet. Der sendes ikke mere, og alt gemmes. Ring til centralen.
