### ui
### Skrivare, skanner, låda och kvitton som väntar.

devices-title = Enheter
devices-test-page = Testsida
devices-open-drawer = Öppna lådan
devices-check = Kontrollera nu
devices-advice-ready = Inget att göra.
devices-advice-busy = Arbetar. Inget att göra.
devices-advice-connecting = Söker efter den. Det tar några sekunder.
devices-advice-paper-low = Ha en ny rulle till hands.
devices-advice-paper-out = Sätt i en rulle. Utskriften fortsätter av sig själv.
devices-advice-cover-open = Stäng luckan. Utskriften fortsätter av sig själv.
devices-advice-open = Skjut igen den.
devices-advice-closed = Inget att göra.
devices-advice-absent = Kontrollera kabel och ström. Den hittas av sig själv.
devices-advice-fault = Stäng av den och sätt på den igen. Hjälper inte det, ring supporten.
devices-advice-unconfirmed = Svara nedan om kvittot kom ut.
devices-advice-off = Lägg in dess adress i inställningsfilen.
devices-queue = Kvitton att skriva ut
devices-queue-empty = Alla kvitton är utskrivna.
devices-job-queued = Väntar
devices-job-sending = Skrivs ut
devices-job-await-proof = Väntar på svar från skrivaren
devices-job-printed = Utskrivet
devices-job-unknown = Kom hela ut?
devices-job-cancelled = Inte utskrivet
devices-job-yes = Ja, det kom ut
devices-job-again = Skriv ut igen
devices-job-drop = Skriv inte ut

devices-scanner = Skanner { $number }
devices-on-printer = på kvittoskrivaren
devices-document-receipt = Kvitto { $number }
devices-document-duplicate = Kopia av { $number }
devices-document-post-void = Makuleringskvitto { $number }
devices-document-no-sale = Lådkvitto
devices-document-till = Kassakvitto
devices-document-test-page = Testsida
devices-claimed = Ett annat program använder den. Stäng det programmet.
devices-cutter-jam = Kniven har fastnat. Öppna luckan och ta ut papperet.
devices-overheated = Skrivhuvudet är för varmt. Det fortsätter när det har svalnat.
devices-offline = Skrivaren säger att den är frånkopplad.
devices-types-into-window = Dess koder kommer som tangenttryckningar. Det fungerar, men `omnitill doctor` berättar hur kassan får den för sig själv.
devices-document-parked = Lapp för parkerad korg
devices-document-gift = Gåvokvitto
