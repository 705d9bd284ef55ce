### ui
### Printer, scanner, skuffe og boner der venter.

devices-title = Enheder
devices-test-page = Testside
devices-open-drawer = Åbn skuffen
devices-check = Tjek nu
devices-advice-ready = Intet at gøre.
devices-advice-busy = Arbejder. Intet at gøre.
devices-advice-connecting = Leder efter den. Det tager et par sekunder.
devices-advice-paper-low = Hav en ny rulle klar.
devices-advice-paper-out = Sæt en rulle i. Udskriften fortsætter af sig selv.
devices-advice-cover-open = Luk lågen. Udskriften fortsætter af sig selv.
devices-advice-open = Skub den i.
devices-advice-closed = Intet at gøre.
devices-advice-absent = Tjek kabel og strøm. Den bliver fundet af sig selv.
devices-advice-fault = Sluk den og tænd den igen. Hjælper det ikke, så ring til support.
devices-advice-unconfirmed = Svar nedenfor, om bonen kom ud.
devices-advice-off = Skriv dens adresse i indstillingsfilen.
devices-queue = Boner der skal udskrives
devices-queue-empty = Alle boner er udskrevet.
devices-job-queued = Venter
devices-job-sending = Udskrives
devices-job-await-proof = Venter på svar fra printeren
devices-job-printed = Udskrevet
devices-job-unknown = Kom den helt ud?
devices-job-cancelled = Ikke udskrevet
devices-job-yes = Ja, den kom ud
devices-job-again = Udskriv igen
devices-job-drop = Udskriv ikke

devices-scanner = Scanner { $number }
devices-on-printer = på bonprinteren
devices-document-receipt = Bon { $number }
devices-document-duplicate = Kopi af { $number }
devices-document-post-void = Annulleringsbon { $number }
devices-document-no-sale = Skuffebon
devices-document-till = Kassebilag
devices-document-test-page = Testside
devices-claimed = Et andet program bruger den. Luk det program.
devices-cutter-jam = Kniven sidder fast. Åbn lågen og tag papiret ud.
devices-overheated = Printhovedet er for varmt. Det fortsætter, når det er kølet af.
devices-offline = Printeren siger, at den er offline.
devices-types-into-window = Dens koder kommer som tastetryk. Det virker, men `omnitill doctor` fortæller, hvordan kassen får den for sig selv.
devices-document-parked = Seddel for parkeret kurv
devices-document-gift = Byttebon
