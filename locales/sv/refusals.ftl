### Varför något inte går, och vad man gör i stället.

refusals-line-gone = Raden finns inte längre i korgen. Titta i korgen och försök igen.
refusals-basket-being-paid = Pengar har redan tagits emot för det här köpet. Avsluta betalningen eller ge tillbaka pengarna först.
refusals-too-many-lines = En korg rymmer högst { $max } rader. Ta betalt för den här och börja en ny.
refusals-wrong-unit = { $unit ->
    [each] Artikeln säljs per styck. Skriv mängden igen.
   *[other] Artikeln säljs per { $unit }. Skriv mängden igen.
}
refusals-quantity-not-positive = Mängden måste vara större än noll. Ta bort raden för att ta ut artikeln.
refusals-quantity-too-large = En rad säljer högst { $max }. Kontrollera mängden du skrev.
refusals-price-negative = Ett pris kan inte vara under noll. Skriv det igen.
refusals-amount-too-large = Det är över kassans gräns på { $max }. Kontrollera beloppet du skrev.
refusals-discount-not-share = En rabatt ligger mellan 0 och 100 %. Skriv den igen.
refusals-discount-above-price = Rabatten är större än priset { $price }. Skriv en mindre.
refusals-note-too-long = Texten är längre än { $max } tecken. Korta den.
refusals-name-too-long = Artikelns namn är för långt för att sälja. Be huvudkontoret korta det.
refusals-basket-empty = Inget är inslaget ännu. Skanna en artikel först.
refusals-amount-not-positive = Skriv ett belopp större än noll.
refusals-card-above-due = Ett kort betalar högst det som återstår: { $due }. Kort ger ingen växel.
refusals-too-many-tenders = Ett köp tar högst { $max } betalningar. Betala resten på en gång.
refusals-tender-gone = Betalningen finns inte längre. Titta på betalningarna och försök igen.
refusals-not-covered = { $due } återstår att betala.
refusals-tax-category-unknown = Artikeln har momskategorin ”{ $category }”, som inte finns i { $country }. Den kan inte säljas förrän huvudkontoret rättar det.
refusals-tax-rate-missing = Ingen momssats för ”{ $category }” är känd den { $day }. Kontrollera kassans datum; stämmer det, ring supporten.
refusals-tax-region-missing = Skatten i { $country } beror på regionen och inställningarna anger ingen. Ange butikens region och sälj sedan.
refusals-tax-levy-missing = Inget belopp för avgiften ”{ $levy }” är känt den { $day }. Kontrollera kassans datum; stämmer det, ring supporten.
refusals-tax-exemption-unknown = { $country } har ingen skattebefrielse ”{ $exemption }”. Välj en annan eller sälj med skatt.
refusals-tax-certificate-missing = Köparens skattebefrielse kräver numret på ett intyg eller kort. Skriv det eller sälj med skatt.
refusals-tax-too-large = Beloppen är för stora för att skatten ska kunna räknas exakt. Dela köpet.
refusals-print-spoiled = Ett dokument som väntar på skrivaren är skadat och skrivs inte ut. Köp och kvitton är som de var, och det som dokumentet gällde finns i journalen.
refusals-discount-needs-manager = Du kan själv ge upp till { $max } %.
refusals-post-void-needs-manager = Din roll tillåter inte att en avslutad försäljning makuleras.
refusals-act-needs-manager = Din roll tillåter inte detta.
refusals-role-cannot-sell = { $name } kan inte sälja i den här rollen. Logga in som kassör.
refusals-amount-needs-manager = Ensam kan du gå upp till { $max }.
refusals-may-approve = { $who } kan godkänna det här.
refusals-approve-own = Ingen godkänner sin egen handling. Be någon annan ange nummer och PIN.
refusals-approver-cannot = { $name } kan inte heller godkänna detta.
refusals-approval-not-possible = Detta kan ingen annan godkänna. Logga in i stället.
refusals-approval-waits = Ett godkännande inväntas. Godkänn eller avbryt och skanna igen.
refusals-till-locked = Kassan är låst. Logga in för att fortsätta.
refusals-badge-unknown = Ingen har det här kortet. Logga in med nummer och PIN.
refusals-badge-in-search = Detta är ett personalkort. Inget söktes.
refusals-operator-unknown = Ingen har numret { $operator }. Kontrollera det och försök igen.
refusals-code-too-long = Koden är för lång för en artikel: { $code }. Skanna artikelns egen streckkod.
refusals-code-empty = Skannern skickade en tom kod. Skanna igen.
refusals-code-unknown = Ingen artikel har koden { $code }. Sök den på namn eller sälj den som fri artikel.
refusals-article-gone = Artikel { $sku } säljs inte längre här. Sök en annan.
refusals-search-too-long = Sök med högst { $max } tecken.
refusals-pin-format = En pinkod har 4 till 12 siffror.
refusals-pin-first = Det här är en första pinkod. Logga in med den under ditt namn och välj en egen.
refusals-pin-same = Den pinkoden har du redan. Välj en annan.
refusals-pin-wrong = Fel pinkod. Försök igen.
refusals-pin-locked = För många fel pinkoder. { $seconds ->
    [one] Vänta en sekund och försök igen.
   *[other] Vänta { $seconds } sekunder och försök igen.
}
refusals-sign-in-first = Logga in först.
refusals-price-is-fixed = Artikeln har fast pris. Ge rabatt i stället.
refusals-price-missing = { $name } har inget pris i dag och kan inte säljas. Fråga huvudkontoret om priset.
refusals-open-items-off = Butiken säljer inte fria artiklar. Sök efter artikeln.
refusals-name-missing = Skriv ett namn på 1 till { $max } tecken för kvittot.
refusals-amount-changed = Beloppet har ändrats. Titta på det och ta betalt igen.
refusals-no-last-sale = Det finns inget köp att skriva ut. Välj ett av de senaste.
refusals-print-not-open = Utskriften är redan avklarad.
refusals-print-not-waiting = Dokumentet väntar inte längre: det är utskrivet eller på väg.
refusals-print-is-voucher = Ett betalt presentkort finns på den här utskriften: den kan inte ges upp. Ångra köpet om det inte kan skrivas ut.
refusals-already-voided = Köpet är redan makulerat med { $slip }.
refusals-receipt-unknown = Kassan har inget köp { $receipt }. Kontrollera numret på kvittot.
refusals-reason-missing = Skriv orsaken.
refusals-other-workstation = Dessa data hör till arbetsplats { $workstation }. Starta kassan med dess inställningar eller välj en annan datamapp.
refusals-other-country = Dessa data hör till en kassa i { $country }. En journal har ett land och en valuta: välj en annan datamapp.
refusals-device-key-changed = Kassans nyckel hör inte till dess journal. Lägg tillbaka filen device.key eller ring supporten. Inget har ändrats.
refusals-language-unknown = Kassan talar inte { $language }. Välj ett språk i listan.
refusals-preference-unknown = Kassan känner inte till ”{ $value }”. Välj i listan.
refusals-scan-too-long = Skannern skickade mer än en streckkod rymmer. Skanna igen.
refusals-scan-incomplete = Bara en del av koden kom fram. Skanna igen.
refusals-scan-garbage = Skannern skickade något oläsligt. Skanna igen; fortsätter det, kontrollera kabeln.
refusals-scan-too-fast = Koderna kom för fort. Skanna den senaste artikeln igen.
refusals-gs1-unreadable = Koden på förpackningen går inte att läsa. Skanna dess andra streckkod eller sök artikeln på namn.
refusals-gs1-unknown-ai = Koden på förpackningen har en okänd del: ”{ $found }”. Skanna dess andra streckkod eller sök artikeln på namn.
refusals-gs1-length = Del ({ $ai }) av koden är för kort eller för lång. Skanna den andra streckkoden eller sök artikeln på namn.
refusals-gs1-character = Del ({ $ai }) av koden har ett tecken som inte hör dit. Skanna den andra streckkoden eller sök artikeln på namn.
refusals-gs1-check-digit = Kontrollsiffran i del ({ $ai }) av koden är fel. Skanna igen; fortsätter det, sök artikeln på namn.
refusals-gs1-date = Del ({ $ai }) av koden är en dag eller tid som inte finns. Se datumet på förpackningen och sök artikeln på namn.
refusals-gs1-twice = Del ({ $ai }) finns två gånger i koden och säger två saker. Sök artikeln på namn.
refusals-gs1-conflict = Delarna ({ $ai }) och ({ $other }) av koden motsäger varandra. Sök artikeln på namn.
refusals-gs1-link = Webblänken i koden är inte skriven som standarden kräver. Skanna den andra streckkoden eller sök artikeln på namn.
refusals-no-font-for-letters = Skrivaren saknar tecknen { $letters } och inget typsnitt på datorn har dem. De skrivs ut som ”□”/”?”. Be supporten lägga till ett typsnitt.
refusals-pack-day-passed = { $kind ->
    [sell-by] Förpackningen skulle säljas senast { $day }: ta bort den från hyllan. Den säljs inte, inte ens av en chef.
    [best-before] Förpackningens bäst före-dag var { $day }: ta bort den från hyllan. Den säljs inte, inte ens av en chef.
   *[expiry] Förpackningens sista förbrukningsdag var { $day }: ta bort den från hyllan. Den säljs inte, inte ens av en chef.
}
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] Förpackningen skulle säljas senast { $day }: ta bort den från hyllan. Bara en chef som loggar in får sälja den.
    [best-before] Förpackningens bäst före-dag var { $day }: ta bort den från hyllan. Bara en chef som loggar in får sälja den.
   *[expiry] Förpackningens sista förbrukningsdag var { $day }: ta bort den från hyllan. Bara en chef som loggar in får sälja den.
}
refusals-pack-day-warned = { $kind ->
    [sell-by] Förpackningen skulle säljas senast { $day }. Den ligger i korgen: säg det till kunden eller ta bort den.
    [best-before] Förpackningens bäst före-dag var { $day }. Den ligger i korgen: säg det till kunden eller ta bort den.
   *[expiry] Förpackningens sista förbrukningsdag var { $day }. Den ligger i korgen: säg det till kunden eller ta bort den.
}
refusals-pack-taken-back = { $kind ->
    [sell-by] Förpackningen skulle säljas senast { $day }: den har tagits ur korgen. Ta bort den från hyllan.
    [best-before] Förpackningens bäst före-dag var { $day }: den har tagits ur korgen. Ta bort den från hyllan.
   *[expiry] Förpackningens sista förbrukningsdag var { $day }: den har tagits ur korgen. Ta bort den från hyllan.
}
refusals-pack-seen-twice = Två koder på samma förpackning: räknad en gång. Var det två förpackningar, skanna den andra igen.
refusals-serial-in-basket = Förpackningen med serienummer { $serial } ligger redan i korgen. Skanna nästa.
refusals-label-unit = { $unit ->
    [each] Etiketten säger inte hur många stycken det är, och så säljs artikeln. Sök den på namn och skriv antalet.
   *[other] Etiketten säger inte mängden i { $unit }, och så säljs artikeln. Sök den på namn och skriv mängden.
}
refusals-label-currency = Priset på etiketten är i en annan valuta. Sök artikeln på namn.
refusals-label-price-odd = Etikettens pris { $price } passar inte artikeln. Väg den eller be om en ny etikett.
refusals-in-store-check-digit = Priset i streckkoden är felläst eller feltryckt. Skanna igen eller väg varan.
refusals-line-is-one-pack = Raden är en förpackning med eget pris eller serienummer. Skanna nästa förpackning eller ta bort raden.
refusals-code-other-key = Koden, av typ ({ $ai }), är inte en artikels: den står för en leverans, en plats eller en kupong. Skanna artikelns egen streckkod.
refusals-code-link = Koden är en webblänk som inte anger någon artikel. Skanna den andra streckkoden eller sök artikeln på namn.
refusals-data-recovered = Kassans data var skadade och har just lagats. Titta i korgen och gör om det.
refusals-alert-gone = Meddelandet har redan lästs.
refusals-recovery-needs-manager = Din roll tillåter inte att meddelandet tas bort.
refusals-buyer-empty = En köpare har minst ett namn eller ett momsnummer. Knappa in något av dem.
refusals-buyer-too-long = Namn och adressrader har högst { $max } tecken. Korta dem.
refusals-buyer-address-too-long = En adress har högst { $max } rader. Slå ihop några.
refusals-buyer-tax-number-wrong = ”{ $number }” kan inte vara ett momsnummer här; { $example } är ett. Kontrollera det eller lämna det tomt.
refusals-buyer-name-missing = En faktura på { $total } kräver köparens namn. Knappa in det och ta sedan betalt.
refusals-buyer-address-missing = En faktura på { $total } kräver köparens adress. Knappa in den och ta sedan betalt.
refusals-buyer-tax-number-missing = En faktura på { $total } kräver köparens momsnummer. Knappa in det och ta sedan betalt.
refusals-buyer-identity-missing = En faktura på { $total } kräver köparens namn eller momsnummer. Knappa in något av dem och ta sedan betalt.
refusals-invoice-exists = Det här köpet har redan en faktura i en köpares namn. Skriv ut den igen, eller ångra köpet och sälj på nytt.
refusals-money-goes-back = { $back } går tillbaka till kunden. Välj hur de ska lämnas.
refusals-refund-above-owed = Bara { $owed } går tillbaka. Skriv det eller mindre.
refusals-refund-above-card = Kortet betalade bara { $most } av detta. Ge resten kontant.
refusals-refund-abroad = Varorna såldes i ett annat land: pengarna återbetalas bara där. Byt dem här mot varor av minst samma värde.
refusals-return-line-unknown = Artikeln finns inte på det kvittot. Titta på kvittot igen.
refusals-return-above-sold = Bara { $left } kan ännu lämnas tillbaka. Resten såldes aldrig på kvittot eller är redan returnerad.
refusals-return-whole-pack = Förpackningen hade ett eget pris. Ta tillbaka hela förpackningen.
refusals-return-too-late = Varor tas tillbaka i { $days } dagar: till { $last }. Bara felaktiga varor tas emot nu; välj den orsaken om de är det.
refusals-return-unsealed = { $name } tas bara tillbaka oöppnad. Är den felaktig, välj den orsaken.
refusals-return-never = { $name } tas inte tillbaka. Är den felaktig, välj den orsaken.
refusals-period-backwards = Den sista dagen ligger före den första. Välj dagarna tvärtom.
refusals-period-too-long = En rapport omfattar högst { $max } dagar. Välj en kortare period.
refusals-line-is-linked = Raden hör till en annan vara och följer den. Ändra eller ta bort den varan.
refusals-line-is-voucher = Ett presentkort kostar vad det är värt. Ta bort det och sälj ett annat.
refusals-basket-open = En annan korg är öppen. Parkera eller avsluta den först.
refusals-park-with-money = Pengar har redan tagits emot för korgen. Lämna tillbaka dem innan du parkerar den.
refusals-too-many-parked = Det finns redan { $max } parkerade korgar. Hämta eller avbryt en först.
refusals-parked-gone = Den parkerade korgen { $number } finns inte längre. Titta på listan igen.
refusals-quantity-is-code = Det ser ut som en streckkod, inte ett antal: högst { $max } stycken. Skriv antalet igen.
refusals-quantity-sure = Menar du verkligen { $pieces } stycken? Bekräfta, eller skriv antalet igen.
refusals-pieces-of-one-pack = Förpackningen har egen vikt, eget pris eller nummer och kan inte multipliceras. Skanna var och en.
refusals-age-not-checked = Något i korgen säljs först från { $years } år. Kontrollera åldern först.
refusals-age-not-asked = Inget i korgen kräver en ålder. Det finns inget att bekräfta.
refusals-age-refused = Säljs inte till den som är under { $years }: { $goods }. Det togs ur korgen.
refusals-birth-date-odd = Ingen kan vara född den dagen. Skriv dag, månad och år igen.
refusals-serial-missing = Ett serienummer har 1 till { $max } tecken. Skanna eller skriv det igen.
refusals-serial-sold = Exemplaret med nummer { $serial } har redan sålts på kvitto { $receipt }. Kontrollera numret på varan.
refusals-foreign-rate-old = Kursen för { $currency } är från { $day }; en kurs gäller i { $days } dagar. Be en chef om dagens.
refusals-foreign-coins-refused = I den här valutan tas bara hela sedlar om { $limit } emot. Räkna sedlarna igen.
refusals-foreign-above-limit = Högst { $limit } tas emot i en betalning. Ta resten på annat sätt.
refusals-foreign-unknown = Butiken tar inte emot kontanter i { $currency }. Be om ett annat sätt att betala.
refusals-payment-open = Kortterminalen arbetar ännu för korgen. Säg först vad den svarade.
refusals-payment-unknown = Ingen vet om kortet belastades för korgen. En chef avgör det först; under tiden kan korgen parkeras.
# $receipt (String) - the receipt
refusals-refund-of-parked = En parkerad korg tar tillbaka varor från kvitto { $receipt }, och ingen vet än hur kortet gick. Hämta den och avgör det först.
refusals-refund-unknown = Ingen vet om kortet fick pengarna tillbaka för korgen. En chef avgör det först; under tiden kan korgen parkeras.
refusals-payment-settled = Kortbetalningen är redan avgjord, och på annat sätt. Titta på köpets betalningar.
refusals-payment-gone = Kortbetalningen är inte längre öppen. Titta på korgen och fortsätt.
refusals-payment-of-parked = Kortbetalningen hör till en parkerad korg. Hämta den korgen först.
refusals-return-voided = Köpet makulerades med { $slip }: pengarna är redan tillbaka.
refusals-return-all-returned = Allt på kvittot har redan lämnats tillbaka, det sista den { $day } med kvitto { $receipt }.
refusals-return-not-open = Inget kvitto är öppet för retur. Skanna kvittot eller sök det under Kvitton.
refusals-return-none-left = Mer av artikeln kan inte lämnas tillbaka på det här kvittot.
refusals-return-nothing-picked = Inget är valt än. Skanna en artikel på kvittot eller tryck på plus vid den.
refusals-return-without-receipt-limit = Utan kvitto går högst { $max } tillbaka. Be om kvittot, eller sök köpet på dag och belopp.
refusals-return-has-receipt = { $receipt } är ett kvitto från den här kassan. Öppna det och gör returen där.
refusals-receipt-other-till = { $receipt } är från en annan kassa i butiken, och den här kassan känner inte till det. Gör returen där, eller här utan kvitto.
refusals-receipt-other-store = { $receipt } är från en annan butik i landet, och den här kassan känner inte till det. Gör returen där, eller här utan kvitto.
refusals-receipt-abroad = { $receipt } är från en butik i ett annat land: annan valuta, skatt och säljare. Pengarna återbetalas bara där; här kan varorna bytas jämnt.
refusals-return-brought-before = { $quantity } av den här artikeln från kvitto { $elsewhere } har redan lämnats tillbaka här den { $day }, kvitto { $receipt }. Bara kassan som sålde den vet hur många det var: ta tillbaka fler där, eller här utan kvitto.
refusals-return-changed = Under tiden har något annat från kvitto { $receipt } lämnats tillbaka, eller återbetalningen ändrats. Ta ut returen ur korgen och öppna kvittot igen.
refusals-refund-card-first = { $card } av detta betalades med kort: det går först tillbaka till kortet, resten kontant.
refusals-refund-cash-limit = Högst { $max } återbetalas kontant på en gång. Be någon som får tillåta mer.
refusals-void-has-returns = Varor från köpet lämnades tillbaka med kvitto { $receipt }, så det kan inte makuleras som helhet. Gör en retur på resten i stället.
refusals-void-of-return = Något lämnades tillbaka på det här kvittot, så det kan inte makuleras. Sälj varorna igen om kunden behåller dem.
# $code (String) - the coupon's code
refusals-coupon-unknown = Ingen kampanj tar kupongen { $code }. Kontrollera koden.
# $code (String) - the coupon's code
refusals-coupon-twice = En kupong för den här kampanjen finns redan i korgen: { $code } behövs inte.
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = Kupongen { $code } användes { $day }, kvitto { $receipt }. Den gäller en gång.
refusals-coupon-in-payment = Kupongen { $code } ligger i en parkerad korg, och ingen vet än hur kortet gick. Hämta korgen och avgör det först.
refusals-coupon-no-hub = Centralen kan inte tillfrågas om kupongen { $code } just nu. Den gäller en gång: sälj utan den eller försök igen om en stund.
refusals-coupon-elsewhere = Kupongen { $code } är använd eller hålls hos { $place }. Den gäller en gång.
refusals-coupon-not-held = Centralen håller inte längre kupongen { $code } för det här köpet. Ta bort den och lämna den igen.
refusals-coupon-asked = Centralen tillfrågas om en kupong. Vänta på svaret.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = ”{ $name }” börjar { $day }. Spara kupongen till dess.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = ”{ $name }” slutade { $day }. Kupongen drar inte längre av något.
# $name (String) - the promotion
refusals-coupon-other-store = ”{ $name }” gäller inte i den här butiken.
# $name (String) - the promotion
refusals-coupon-other-time = ”{ $name }” gäller inte den här dagen eller tiden.
# $name (String) - the promotion
refusals-coupon-other-customers = ”{ $name }” är för en grupp som kunden inte hör till. Välj kunden först.
# $name (String) - the promotion
refusals-coupon-waits = Kupongen är i korgen. ”{ $name }” drar inte av något än: varorna eller minimibeloppet saknas.
refusals-customer-unknown = Kunden finns inte kvar. Sök igen.
refusals-denomination-unknown = Här finns ingen sedel eller ett mynt på { $value }, eller så angavs det två gånger.
refusals-till-is-shared = Här delar alla en låda: ange inte vems den är.
refusals-till-unknown = Ingen här har personalnummer { $till }.
refusals-till-already-open = Växelkassan är redan räknad. Det som kommer nu är en insättning.
refusals-lift-not-its-pieces = Sedlarna och mynten är värda { $counted }, inte beloppet.
refusals-till-count-first = Räkna lådan först. Oavsett resultat kan kassan sedan stängas.
refusals-till-carries-too-much = Högst { $max } kan stanna i lådan: så mycket räknades.
refusals-z-unknown = Det finns ingen Z-rapport { $number } på denna kassa.
refusals-training-already = Du övar redan. Avsluta med knappen högst upp.
refusals-training-not-begun = Ingen övar på den här kassan.
refusals-record-unknown = Det finns ingen post { $record } i journalen. Sök efter den igen.
refusals-terminal-declined = Kortterminalen nekade: inget har dragits. Prova ett annat kort eller betala på annat sätt.
refusals-terminal-refund-declined = Kortterminalen nekade: inget gick tillbaka till kortet. Försök igen eller ge tillbaka på annat sätt.
refusals-terminal-by-hand = Kortterminalen gick inte att fråga och inget har dragits. Slå in beloppet på den och säg vad den visar, eller betala på annat sätt.
refusals-terminal-cant-tell = Kortterminalen kan inte säga vad som hände. Titta på dess senaste kvitto eller journal och bestäm sedan.
refusals-terminal-not-ready = Kortterminalen svarar inte. Kontrollera kabel och ström; den hittas av sig själv.
refusals-payment-at-terminal = Kortterminalen arbetar med den här betalningen. Vänta på svaret eller avsluta betalningen.
refusals-card-through-terminal = Här betalas kort på den anslutna terminalen. Börja en kortbetalning.
refusals-order-unknown = Den här beställningen väntar inte i den här butiken. Kontrollera numret.
refusals-order-not-open = Öppna först en beställning.
refusals-order-being-asked = Navet tillfrågas fortfarande om beställning { $order }. Vänta ett ögonblick.
refusals-order-not-to-hand-over = Beställning { $order } kan inte lämnas ut nu. Bredvid står varför.
refusals-return-being-asked = Navet tillfrågas fortfarande om kvittot. Vänta ett ögonblick.
refusals-return-not-sold-there = Varan står inte på det kvittot. Titta på kvittot, eller ta tillbaka den utan kvitto.
refusals-return-came-back-elsewhere = En del har redan lämnats tillbaka i en annan kassa eller på nätet. Kvar: { $left }.
refusals-voucher-above-due = Ett presentkort betalar högst det som återstår: { $due }. Resten står kvar på det.
refusals-voucher-refund = Här går inga pengar tillbaka till ett presentkort. Ge dem tillbaka kontant eller på kortet.
refusals-voucher-code = Det är inte koden till ett presentkort. Skanna igen eller skriv den som den är tryckt.
refusals-voucher-no-hub = Centralen kan inte tillfrågas om presentkort just nu. Försök igen eller betala på annat sätt.
refusals-voucher-pays-already = Det här presentkortet betalar redan för köpet. Ta bort det först för att betala ett annat belopp.
refusals-voucher-asked = Centralen tillfrågas om ett presentkort. Vänta på svaret.
refusals-voucher-single-purpose = Centralen har inte sagt vad presentkortet gäller, så det kan inte tas emot. Kunden kan betala på annat sätt.
refusals-voucher-left = Presentkort som slutar på { $tail }: { $left } kvar.
refusals-voucher-left-until = Presentkort som slutar på { $tail }: { $left } kvar, till { $day }.
refusals-voucher-goods-none = Presentkortet gäller bara { $goods }, och inget sådant finns kvar att betala här. Kunden kan betala på annat sätt.
refusals-voucher-goods-most = Presentkortet gäller bara { $goods }: här kan det betala högst { $most }.
refusals-voucher-goods-elsewhere = Presentkortet för { $goods } beskattades där det såldes och kan inte tas emot här. Kunden kan betala på annat sätt.
refusals-voucher-goods-unknown = Butiken säljer inga presentkort för { $goods }. Välj igen vad det gäller.
refusals-voucher-unasked-goods = Centralen kan inte nås, och presentkortet som slutar på { $tail } gäller kanske bara vissa varor. Försök senare, eller så betalar kunden på annat sätt.
refusals-voucher-left-goods = Bara för { $goods }.
refusals-voucher-over = Centralen håller inte längre beloppet på presentkortet som slutar på { $tail }. Ta bort det och skanna igen.
refusals-voucher-unasked-none = Centralen kan inte nås, och utan den får kassan inte ta mer från presentkortet som slutar på { $tail }. Betala på annat sätt.
refusals-voucher-unasked-amount = Centralen kan inte nås. Skriv vad som är kvar på presentkortet som slutar på { $tail }, högst { $most }, och tryck på Presentkort.
refusals-voucher-unasked-most = Utan centralen kan högst { $most } tas från presentkortet som slutar på { $tail }.
refusals-voucher-unasked-scan = Skanna presentkortet igen: det förra gällde ett annat köp.
refusals-voucher-unknown = Inget presentkort har den här koden. Kontrollera den bokstav för bokstav.
refusals-voucher-empty = Det finns inget kvar att använda på det här presentkortet.
refusals-voucher-stopped = Det här presentkortet kan inte användas: det är inte aktivt, är spärrat, för gammalt eller i en annan valuta.
refusals-voucher-needs-hub = Centralen håller presentkortens saldon, och den här kassan har ingen central.

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = Presentkortet betalade bara { $most } av detta. Ge tillbaka resten på annat sätt.
refusals-voucher-not-found = Det finns inget presentkort med pengar på i det här namnet. Skriv namnet som det står på presentkortet.
refusals-voucher-name-missing = Skriv namnet på den som presentkortet är till.
refusals-voucher-find-again = Presentkortet som hittades finns inte kvar här. Sök igen.
refusals-refund-above-online = Bara { $most } av detta betalades online. Ge tillbaka resten på annat sätt.
refusals-online-pays = Så betalar man inte i kassan. Den vägen går bara pengar för en onlineorder tillbaka.
refusals-refund-online-first = { $online } av detta betalades online: det går först tillbaka samma väg.
refusals-order-return-unknown = Ingen känner till order { $order }. Se på numret igen, eller sök på kund eller kort.
refusals-order-return-unasked = Centralen kan inte nås, och order { $order } är okänd i den här kassan. Försök igen när nätet är tillbaka.
refusals-order-return-unpaid = Inget har betalats online för order { $order }: det finns inget att ge tillbaka.
refusals-order-return-waits = Order { $order } har inte lämnats ut än. Avbeställ den i stället för att ta tillbaka den.
refusals-order-return-over = Inget återstår av order { $order } att ge tillbaka: den avbeställdes, eller allt har kommit tillbaka eller betalats tillbaka.
refusals-order-return-currency = Order { $order } betalades i { $currency }. Den kan bara lämnas tillbaka i en butik som betalar ut det.
refusals-order-return-changed = Under tiden har något av order { $order } kommit tillbaka någon annanstans, eller en annan kassa tar tillbaka det. Ta ut returen ur korgen och öppna ordern igen.
refusals-attendant-needed = Det får bara personalen göra. Kalla på dem.
refusals-self-checkout-off = Kassan är inte inställd för kunder. Sätt self_checkout i dess inställningar.
refusals-self-checkout-basket = Avsluta först betalningen eller returen och starta sedan självbetjäningen.
refusals-self-checkout-goods = { $name } måste slås in av personalen. De är kallade.
refusals-self-checkout-no-terminal = Kortterminalen är inte klar. Kalla på personal.
refusals-scan-and-go-broken = Telefonens korg kan inte läsas. Visa koden igen eller skanna varorna.
refusals-scan-and-go-form = Korgen kommer från en nyare app än kassan känner till. Skanna varorna.
refusals-scan-and-go-too-long = Telefonens korg är för lång. Skanna varorna.
refusals-scan-and-go-taken = Telefonens korg är redan övertagen. Gör en ny eller skanna varorna.
refusals-scan-and-go-nothing = Inget i korgen kan övertas: { $goods }. Skanna varorna.
refusals-scan-and-go-left-out = Inte övertaget: { $goods }. Skanna dem eller lägg undan dem.
refusals-pick-how-many = Välj mellan 1 och { $max } beställningar.
refusals-pick-taken = { $name } plockar detta vid kassa { $till }. Låt det vara eller fråga.
refusals-pick-enough = Allt som beställningen vill ha av det är redan plockat.
refusals-pick-not-wanted = Ingen beställning på listan vill ha det. Lägg tillbaka det.
refusals-pick-not-there = Det finns inget i lådan.
refusals-pick-too-many = Här kan bara { $left } menas.
refusals-pick-quantity = Det är ingen mängd av den här artikeln.
refusals-pick-nothing-missing = Säg först att det saknas.
refusals-pick-not-open = Ingen lista är öppen. Välj beställningarna du vill plocka.
refusals-pick-not-instead = Det kan inte ersätta: det är samma artikel eller säljs i en annan enhet.
refusals-pick-other-store = Butiken { $store } har inte artikeln. Välj en annan.
refusals-pack-how-many = Säg hur många påsar det är, från 1 till { $max }.
refusals-order-ended = Beställning { $order } är avslutad. Lägg tillbaka varorna.
refusals-order-line-unknown = Beställningen har ingen sådan rad.
refusals-order-not-gathered = Beställning { $order } är inte komplett: plocka resten eller säg vad som saknas.
refusals-order-not-ready = Beställning { $order } är ändå inte klar.
refusals-order-not-handed = Inget av beställning { $order } har lämnats ut.
refusals-order-altered = Beställning { $order } är inte vad hubben skrev under. Lämna inte ut något och ring huvudkontoret.
refusals-order-age = Något i den är bara för den som fyllt { $age } år. Titta på den som hämtar och bekräfta åldern.
refusals-order-part = Så mycket ligger inte där att lämna ut.
refusals-line-is-of-order = Varorna i en beställning kostar det som avtalats. Ta ut beställningen ur korgen för att sälja dem på annat sätt.
refusals-order-is-in = Den här beställningen ligger redan i korgen.
refusals-park-with-order = Det ligger en beställning i den här korgen. Ta betalt för den, eller ta ut den innan du lägger korgen åt sidan.
refusals-order-changed = Beställning { $order } har under tiden betalats, hämtats eller avbeställts. Ta ut den ur korgen och öppna den igen.
refusals-order-goods-unknown = { $name } är inte känd här, och beställningen säger inte hur den beskattas. Ring huvudkontoret.
refusals-order-tax-unknown = Beställningen säger inte hur mycket skatt den innehåller, så den kan inte betalas här. Ring huvudkontoret.
refusals-order-sold = Beställning { $order } betalades med ett köp. Ångra köpet, eller ta tillbaka varorna med dess kvitto.
refusals-order-return-receipt = Beställning { $order } betalades i en kassa. Ta tillbaka varorna med kvitto { $receipt }.
refusals-line-not-sent = Bara butikens varor kan hämtas någon annanstans eller skickas.
refusals-order-for-nobody = Säg först vem det är till: välj kunden eller skriv upp en ny.
refusals-order-needs-hub = Centralen ger beställningar vidare till andra butiker, och den här kassan har ingen central.
refusals-store-has-not = { $store } har inte så många. Välj en annan butik, eller färre.
refusals-order-without-address = Ingen adress till { $name } är känd. Skriv upp den först.
refusals-order-no-courier = Säg vem som tar paketet.
refusals-return-taken-along = { $name } togs med vid köpet: säg i vilket skick det kommer tillbaka.
refusals-customer-name-missing = Skriv först ett namn.
refusals-customer-email-wrong = Det kan inte vara en e-postadress. Fråga kunden.
refusals-customer-phone-wrong = Det kan inte vara ett telefonnummer. Fråga kunden.
refusals-customer-agreed-to-nothing = Kunden går inte att nå så än. Skriv hur, eller utelämna svaret.
refusals-customer-known = { $name } är redan känd med { $way }. Välj den kunden i stället för att skriva upp en till.
refusals-customer-address-part = En adress har en gata och en ort.
refusals-courier-none = Den här kassan har inget fraktbolag att fråga, eller så hämtas beställningen. Skriv vem som tar det och paketets nummer.
refusals-courier-not-packed = Packa först och ange hur många paket det är.
refusals-courier-refuses = Fraktbolaget tar inte beställning { $order }: { $words } Kontrollera adressen med kunden och tryck sedan på ”Fråga fraktbolaget igen” i beställningen.
refusals-courier-keeps = Fraktbolaget avbokar inte beställning { $order }: { $words } Ring dem.
