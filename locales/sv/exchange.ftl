### ui
### Vad kassan och centralen säger till varandra: hur långt det är och vad som ska göras.

exchange-title = Utbyte med centralen
exchange-try-now = Försök nu
exchange-good = Allt är utbytt.
exchange-never = Den här kassan har inte nått centralen än.
exchange-hub = Central
exchange-contact = Senaste kontakt
exchange-none = Ingen än
exchange-waiting = Att skicka
exchange-oldest = Äldsta av dem
exchange-sources = Det som kommer från centralen

# $time (String) - dag och tid
exchange-as-of = Läget { $time }

exchange-reading = Läses: { $percent }
exchange-aside = Mottaget, men används inte
exchange-aside-unknown = En nyare version av kassan känner till det.
exchange-aside-advice = Säg till centralen: de här uppgifterna kan inte användas här som de är.
exchange-clock = Kassans och centralens klockor skiljer sig mycket. Ställ kassans klocka.
exchange-source-catalogue = Artiklar
exchange-source-prices = Priser
exchange-source-promotions = Kampanjer
exchange-source-customers = Kunder
exchange-source-stock = Butikernas lager
exchange-source-orders = Order att hämta
exchange-source-people = Personer
exchange-source-settings = Inställningar
exchange-source-packs = Landets regler
exchange-trouble-unreachable = Centralen kan inte nås. Försäljningen fortsätter; allt sparas här och skickas av sig självt. Kontrollera nätverket om det består.
exchange-trouble-stranger = Något annat än centralen svarar. Försäljningen fortsätter. Kontrollera nätverket: en inloggningssida kan vara i vägen.
exchange-trouble-unknown = Centralen känner inte till den här kassan. Be centralen om en anslutningskod.
exchange-trouble-busy = Centralen kan inte ta emot något just nu. Kassan försöker igen av sig själv.
exchange-trouble-refused = Centralen nekade något. Kassan försöker igen; säg till centralen om det består.
exchange-trouble-disk = Kassans egen disk nekade. Läs vad kassan säger om sin disk.
exchange-trouble-clock = Kassans och centralens klockor skiljer sig. Kassan rättar sig; ställ klockan om det består.
exchange-trouble-revoked = Centralen har stängt ute den här kassan. Allt sparas här. Ring centralen.
exchange-trouble-fork = Centralen har andra poster under den här kassans nummer: uppgifterna kan vara en kopia. Inget mer skickas och allt sparas. Ring centralen.
exchange-trouble-altered = En post är inte som när den förseglades. Inget mer skickas och allt sparas. Ring centralen.
