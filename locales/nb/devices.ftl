### ui
### Skriver, skanner, skuff og kvitteringer som venter.

devices-title = Enheter
devices-test-page = Testside
devices-open-drawer = Åpne skuffen
devices-check = Sjekk nå
devices-advice-ready = Ingenting å gjøre.
devices-advice-busy = Arbeider. Ingenting å gjøre.
devices-advice-connecting = Leter etter den. Det tar noen sekunder.
devices-advice-paper-low = Ha en ny rull klar.
devices-advice-paper-out = Legg i en rull. Utskriften fortsetter av seg selv.
devices-advice-cover-open = Lukk dekselet. Utskriften fortsetter av seg selv.
devices-advice-open = Skyv den igjen.
devices-advice-closed = Ingenting å gjøre.
devices-advice-absent = Sjekk kabel og strøm. Den blir funnet av seg selv.
devices-advice-fault = Slå den av og på. Hjelper det ikke, ring support.
devices-advice-unconfirmed = Svar nedenfor om kvitteringen kom ut.
devices-advice-off = Legg inn adressen i innstillingsfilen.
devices-queue = Kvitteringer som skal skrives ut
devices-queue-empty = Alle kvitteringer er skrevet ut.
devices-job-queued = Venter
devices-job-sending = Skrives ut
devices-job-await-proof = Venter på svar fra skriveren
devices-job-printed = Skrevet ut
devices-job-unknown = Kom hele ut?
devices-job-cancelled = Ikke skrevet ut
devices-job-yes = Ja, den kom ut
devices-job-again = Skriv ut på nytt
devices-job-drop = Ikke skriv ut

devices-scanner = Skanner { $number }
devices-on-printer = på kvitteringsskriveren
devices-document-receipt = Kvittering { $number }
devices-document-duplicate = Kopi av { $number }
devices-document-post-void = Annulleringskvittering { $number }
devices-document-no-sale = Skuffkvittering
devices-document-till = Kassebilag
devices-document-test-page = Testside
devices-claimed = Et annet program bruker den. Lukk det programmet.
devices-cutter-jam = Kniven sitter fast. Åpne dekselet og ta ut papiret.
devices-overheated = Skrivehodet er for varmt. Det fortsetter når det er avkjølt.
devices-offline = Skriveren sier at den er frakoblet.
devices-types-into-window = Kodene kommer som tastetrykk. Det virker, men `omnitill doctor` forteller hvordan kassen får den for seg selv.
devices-document-parked = Lapp for parkert kurv
devices-document-gift = Byttelapp
