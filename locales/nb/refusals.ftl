### Hvorfor noe ikke går, og hva man gjør i stedet.

refusals-line-gone = Linjen er ikke lenger i kurven. Se i kurven og prøv igjen.
refusals-basket-being-paid = Det er allerede tatt imot penger for dette salget. Fullfør betalingen, eller gi pengene tilbake først.
refusals-too-many-lines = En kurv har plass til høyst { $max } linjer. Ta betalt for denne og begynn på en ny.
refusals-wrong-unit = { $unit ->
    [each] Varen selges per stykk. Tast mengden på nytt.
   *[other] Varen selges per { $unit }. Tast mengden på nytt.
}
refusals-quantity-not-positive = Mengden må være over null. Fjern linjen for å ta ut varen.
refusals-quantity-too-large = En linje selger høyst { $max }. Sjekk mengden du tastet.
refusals-price-negative = En pris kan ikke være under null. Tast den på nytt.
refusals-amount-too-large = Dette er over kassens grense på { $max }. Sjekk beløpet du tastet.
refusals-discount-not-share = En rabatt ligger mellom 0 og 100 %. Tast den på nytt.
refusals-discount-above-price = Rabatten er større enn prisen på { $price }. Tast en mindre.
refusals-note-too-long = Teksten er lengre enn { $max } tegn. Gjør den kortere.
refusals-name-too-long = Navnet på varen er for langt til å selge. Be hovedkontoret forkorte det.
refusals-basket-empty = Ingenting er slått inn ennå. Skann en vare først.
refusals-amount-not-positive = Tast et beløp over null.
refusals-card-above-due = Et kort betaler høyst det som gjenstår: { $due }. Kort gir ingen veksel.
refusals-too-many-tenders = Et salg tar høyst { $max } betalinger. Betal resten på én gang.
refusals-tender-gone = Betalingen finnes ikke lenger. Se på betalingene og prøv igjen.
refusals-not-covered = { $due } gjenstår.
refusals-tax-category-unknown = Varen har MVA-kategorien «{ $category }», som ikke finnes i { $country }. Den kan ikke selges før hovedkontoret retter det.
refusals-tax-rate-missing = Ingen MVA-sats for «{ $category }» er kjent { $day }. Sjekk datoen i kassen; er den riktig, ring support.
refusals-tax-region-missing = Avgiften i { $country } avhenger av regionen, og innstillingene nevner ingen. Oppgi butikkens region, og selg så.
refusals-tax-levy-missing = Ikke noe beløp for avgiften «{ $levy }» er kjent { $day }. Sjekk datoen i kassen; er den riktig, ring support.
refusals-tax-exemption-unknown = { $country } har ikke avgiftsfritaket «{ $exemption }». Velg et annet, eller selg med avgift.
refusals-tax-certificate-missing = Fritaket til denne kjøperen krever nummeret på en attest eller et kort. Tast det, eller selg med avgift.
refusals-tax-too-large = Beløpene er for store til at avgiften kan regnes nøyaktig. Del salget.
refusals-print-spoiled = Et dokument som venter på skriveren er skadet og skrives ikke ut. Salg og kvitteringer er som de var, og det dokumentet gjaldt, står i journalen.
refusals-discount-needs-manager = Du kan selv gi opptil { $max } %.
refusals-post-void-needs-manager = Rollen din tillater ikke å annullere et fullført salg.
refusals-act-needs-manager = Rollen din tillater ikke dette.
refusals-role-cannot-sell = { $name } kan ikke selge i denne rollen. Logg inn som kassemedarbeider.
refusals-amount-needs-manager = Du kan selv gå opptil { $max }.
refusals-may-approve = { $who } kan godkjenne det her.
refusals-approve-own = Ingen godkjenner sin egen handling. Be en annen taste nummer og PIN.
refusals-approver-cannot = { $name } kan heller ikke godkjenne dette.
refusals-approval-not-possible = Dette kan ingen andre godkjenne. Logg inn i stedet.
refusals-approval-waits = Det ventes på en godkjenning. Godkjenn eller avbryt, og skann igjen.
refusals-till-locked = Kassen er låst. Logg inn for å fortsette.
refusals-badge-unknown = Ingen har dette kortet. Logg inn med nummer og PIN.
refusals-badge-in-search = Dette er et ansattkort. Ingenting ble søkt etter.
refusals-operator-unknown = Ingen har nummeret { $operator }. Kontroller det og prøv igjen.
refusals-code-too-long = Koden er for lang for en vare: { $code }. Skann varens egen strekkode.
refusals-code-empty = Skanneren sendte en tom kode. Skann igjen.
refusals-code-unknown = Ingen vare har koden { $code }. Søk etter den på navn, eller selg den som fri vare.
refusals-article-gone = Vare { $sku } selges ikke lenger her. Søk etter en annen.
refusals-search-too-long = Søk med høyst { $max } tegn.
refusals-pin-format = En PIN-kode har 4 til 12 sifre.
refusals-pin-first = Dette er en første PIN-kode. Logg på med den under navnet ditt, og velg din egen.
refusals-pin-same = Den PIN-koden har du allerede. Velg en annen.
refusals-pin-wrong = Feil PIN-kode. Prøv igjen.
refusals-pin-locked = For mange feil PIN-koder. { $seconds ->
    [one] Vent ett sekund og prøv igjen.
   *[other] Vent { $seconds } sekunder og prøv igjen.
}
refusals-sign-in-first = Logg inn først.
refusals-price-is-fixed = Varen har fast pris. Gi rabatt i stedet.
refusals-price-missing = { $name } har ingen pris i dag og kan ikke selges. Spør hovedkontoret om prisen.
refusals-open-items-off = Butikken selger ikke frie varer. Søk etter varen.
refusals-name-missing = Tast et navn på 1 til { $max } tegn til kvitteringen.
refusals-amount-changed = Beløpet har endret seg. Se på det og ta betalt på nytt.
refusals-no-last-sale = Det er ikke noe salg å skrive ut. Velg et av de siste.
refusals-print-not-open = Utskriften er allerede avklart.
refusals-print-not-waiting = Dokumentet venter ikke lenger: det er skrevet ut eller på vei.
refusals-print-is-voucher = Et betalt gavekort er på denne utskriften: den kan ikke gis opp. Annuller salget hvis det ikke kan skrives ut.
refusals-already-voided = Salget er allerede annullert med { $slip }.
refusals-receipt-unknown = Kassen har ikke salg { $receipt }. Sjekk nummeret på kvitteringen.
refusals-reason-missing = Tast årsaken.
refusals-other-workstation = Disse dataene tilhører arbeidsplass { $workstation }. Start kassen med innstillingene til den, eller velg en annen datamappe.
refusals-other-country = Disse dataene tilhører en kasse i { $country }. En journal har ett land og én valuta: velg en annen datamappe.
refusals-device-key-changed = Nøkkelen til kassen hører ikke til journalen. Legg filen device.key tilbake, eller ring support. Ingenting er endret.
refusals-language-unknown = Kassen snakker ikke { $language }. Velg et språk fra listen.
refusals-preference-unknown = Kassen kjenner ikke «{ $value }». Velg fra listen.
refusals-scan-too-long = Skanneren sendte mer enn en strekkode har plass til. Skann igjen.
refusals-scan-incomplete = Bare en del av koden kom fram. Skann igjen.
refusals-scan-garbage = Skanneren sendte noe uleselig. Skann igjen; fortsetter det, sjekk kabelen.
refusals-scan-too-fast = Kodene kom for fort. Skann den siste varen igjen.
refusals-gs1-unreadable = Koden på pakken kan ikke leses. Skann den andre strekkoden, eller søk etter varen på navn.
refusals-gs1-unknown-ai = Koden på pakken har en ukjent del: «{ $found }». Skann den andre strekkoden, eller søk etter varen på navn.
refusals-gs1-length = Del ({ $ai }) av koden er for kort eller for lang. Skann den andre strekkoden, eller søk etter varen på navn.
refusals-gs1-character = Del ({ $ai }) av koden har et tegn som ikke hører hjemme der. Skann den andre strekkoden, eller søk etter varen på navn.
refusals-gs1-check-digit = Kontrollsifferet i del ({ $ai }) av koden er feil. Skann igjen; fortsetter det, søk etter varen på navn.
refusals-gs1-date = Del ({ $ai }) av koden er en dag eller et klokkeslett som ikke finnes. Se datoen på pakken, og søk etter varen på navn.
refusals-gs1-twice = Del ({ $ai }) står to ganger i koden og sier to ting. Søk etter varen på navn.
refusals-gs1-conflict = Delene ({ $ai }) og ({ $other }) av koden motsier hverandre. Søk etter varen på navn.
refusals-gs1-link = Nettlenken i koden er ikke skrevet slik standarden krever. Skann den andre strekkoden, eller søk etter varen på navn.
refusals-no-font-for-letters = Skriveren har ikke tegnene { $letters }, og ingen skrift på datamaskinen har dem. De skrives ut som «□»/«?». Be support legge til en skrift.
refusals-pack-day-passed = { $kind ->
    [sell-by] Pakken skulle selges senest { $day }: ta den ut av hyllen. Den selges ikke, heller ikke av en leder.
    [best-before] Pakken var best før { $day }: ta den ut av hyllen. Den selges ikke, heller ikke av en leder.
   *[expiry] Pakkens siste forbruksdag var { $day }: ta den ut av hyllen. Den selges ikke, heller ikke av en leder.
}
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] Pakken skulle selges senest { $day }: ta den ut av hyllen. Bare en leder som logger inn, kan selge den.
    [best-before] Pakken var best før { $day }: ta den ut av hyllen. Bare en leder som logger inn, kan selge den.
   *[expiry] Pakkens siste forbruksdag var { $day }: ta den ut av hyllen. Bare en leder som logger inn, kan selge den.
}
refusals-pack-day-warned = { $kind ->
    [sell-by] Pakken skulle selges senest { $day }. Den er i kurven: si det til kunden, eller fjern den.
    [best-before] Pakken var best før { $day }. Den er i kurven: si det til kunden, eller fjern den.
   *[expiry] Pakkens siste forbruksdag var { $day }. Den er i kurven: si det til kunden, eller fjern den.
}
refusals-pack-taken-back = { $kind ->
    [sell-by] Pakken skulle selges senest { $day }: den er tatt ut av kurven. Ta den ut av hyllen.
    [best-before] Pakken var best før { $day }: den er tatt ut av kurven. Ta den ut av hyllen.
   *[expiry] Pakkens siste forbruksdag var { $day }: den er tatt ut av kurven. Ta den ut av hyllen.
}
refusals-pack-seen-twice = To koder på samme pakke: talt én gang. Var det to pakker, skann den andre igjen.
refusals-serial-in-basket = Pakken med serienummer { $serial } er allerede i kurven. Skann den neste.
refusals-label-unit = { $unit ->
    [each] Etiketten sier ikke hvor mange stykker det er, og slik selges varen. Søk etter den på navn og tast antallet.
   *[other] Etiketten sier ikke mengden i { $unit }, og slik selges varen. Søk etter den på navn og tast mengden.
}
refusals-label-currency = Prisen på etiketten er i en annen valuta. Søk etter varen på navn.
refusals-label-price-odd = Prisen på { $price } på etiketten passer ikke til varen. Vei den, eller be om en ny etikett.
refusals-in-store-check-digit = Prisen i strekkoden er lest eller trykt feil. Skann igjen, eller vei varen.
refusals-line-is-one-pack = Linjen er én pakke med egen pris eller eget serienummer. Skann neste pakke, eller fjern linjen.
refusals-code-other-key = Koden, av typen ({ $ai }), er ikke en vares: den står for en leveranse, et sted eller en kupong. Skann varens egen strekkode.
refusals-code-link = Koden er en nettlenke som ikke nevner noen vare. Skann den andre strekkoden, eller søk etter varen på navn.
refusals-data-recovered = Dataene i kassen var skadet og er nettopp rettet opp. Se i kurven og gjør det på nytt.
refusals-alert-gone = Meldingen er allerede lest.
refusals-recovery-needs-manager = Rollen din tillater ikke å fjerne denne meldingen.
refusals-buyer-empty = En kjøper har minst et navn eller et organisasjonsnummer. Tast ett av dem.
refusals-buyer-too-long = Navn og adresselinjer har høyst { $max } tegn. Kort dem ned.
refusals-buyer-address-too-long = En adresse har høyst { $max } linjer. Slå sammen noen.
refusals-buyer-tax-number-wrong = «{ $number }» kan ikke være et organisasjonsnummer her; { $example } er et. Sjekk det, eller la det stå tomt.
refusals-buyer-name-missing = En faktura på { $total } krever kjøperens navn. Tast det, og ta så imot betalingen.
refusals-buyer-address-missing = En faktura på { $total } krever kjøperens adresse. Tast den, og ta så imot betalingen.
refusals-buyer-tax-number-missing = En faktura på { $total } krever kjøperens organisasjonsnummer. Tast det, og ta så imot betalingen.
refusals-buyer-identity-missing = En faktura på { $total } krever kjøperens navn eller organisasjonsnummer. Tast ett av dem, og ta så imot betalingen.
refusals-invoice-exists = Dette salget har allerede en faktura i en kjøpers navn. Skriv den ut igjen, eller annuller salget og selg på nytt.
refusals-money-goes-back = { $back } skal tilbake til kunden. Velg hvordan det gis.
refusals-refund-above-owed = Bare { $owed } skal tilbake. Skriv det eller mindre.
refusals-refund-above-card = Kortet betalte bare { $most } av dette. Gi resten kontant.
refusals-refund-abroad = Varene ble solgt i et annet land: pengene gis bare tilbake der. Bytt dem her mot varer av minst samme verdi.
refusals-return-line-unknown = Varen står ikke på den kvitteringen. Se på kvitteringen igjen.
refusals-return-above-sold = Bare { $left } kan ennå returneres. Resten ble aldri solgt på kvitteringen eller er allerede returnert.
refusals-return-whole-pack = Pakningen hadde egen pris. Ta hele pakningen i retur.
refusals-return-too-late = Varer tas i retur i { $days } dager: til { $last }. Nå tas bare varer med feil; velg den årsaken hvis de har det.
refusals-return-unsealed = { $name } tas bare i retur uåpnet. Er det feil på den, velg den årsaken.
refusals-return-never = { $name } tas ikke i retur. Er det feil på den, velg den årsaken.
refusals-period-backwards = Den siste dagen er før den første. Velg dagene omvendt.
refusals-period-too-long = En rapport dekker høyst { $max } dager. Velg en kortere periode.
refusals-line-is-linked = Linjen hører til en annen vare og følger den. Endre eller fjern den varen.
refusals-line-is-voucher = Et gavekort koster det det er verdt. Ta det ut og selg et annet.
refusals-basket-open = En annen kurv er åpen. Parker eller avslutt den først.
refusals-park-with-money = Det er allerede tatt imot penger for kurven. Gi dem tilbake før du parkerer den.
refusals-too-many-parked = Det er allerede { $max } parkerte kurver. Hent eller forkast en først.
refusals-parked-gone = Den parkerte kurven { $number } finnes ikke lenger. Se på listen igjen.
refusals-quantity-is-code = Det ligner en strekkode, ikke et antall: høyst { $max } stk. Skriv antallet igjen.
refusals-quantity-sure = Mener du virkelig { $pieces } stk.? Bekreft, eller skriv antallet igjen.
refusals-pieces-of-one-pack = Pakningen har egen vekt, pris eller nummer og kan ikke ganges. Skann hver enkelt.
refusals-age-not-checked = Noe i kurven selges først fra { $years } år. Sjekk kundens alder først.
refusals-age-not-asked = Ingenting i kurven krever en alder. Det er ingenting å bekrefte.
refusals-age-refused = Selges ikke til personer under { $years }: { $goods }. Det er tatt ut av kurven.
refusals-birth-date-odd = Ingen kan være født den dagen. Skriv dag, måned og år igjen.
refusals-serial-missing = Et serienummer har 1 til { $max } tegn. Skann eller skriv det igjen.
refusals-serial-sold = Varen med nummer { $serial } er allerede solgt på kvittering { $receipt }. Sjekk nummeret på varen.
refusals-foreign-rate-old = Kursen for { $currency } er fra { $day }; en kurs gjelder i { $days } dager. Be en leder om dagens.
refusals-foreign-coins-refused = I denne valutaen tas bare hele sedler på { $limit } imot. Tell sedlene igjen.
refusals-foreign-above-limit = Høyst { $limit } tas imot i én betaling. Ta resten på en annen måte.
refusals-foreign-unknown = Butikken tar ikke imot kontanter i { $currency }. Be om en annen betalingsmåte.
refusals-payment-open = Kortterminalen arbeider fortsatt for kurven. Si først hva den svarte.
refusals-payment-unknown = Ingen vet om kortet ble belastet for kurven. En leder avgjør det først; imens kan kurven parkeres.
refusals-refund-unknown = Ingen vet om kortet fikk pengene tilbake for kurven. En leder avgjør det først; imens kan kurven parkeres.
# $receipt (String) - the receipt
refusals-refund-of-parked = En parkert kurv tar tilbake varer fra kvittering { $receipt }, og ingen vet ennå hvordan kortet gikk. Hent den og avgjør det først.
refusals-payment-settled = Kortbetalingen er allerede avgjort, og på en annen måte. Se på salgets betalinger.
refusals-payment-gone = Kortbetalingen er ikke lenger åpen. Se på kurven og fortsett.
refusals-payment-of-parked = Kortbetalingen hører til en parkert kurv. Hent den kurven først.
refusals-return-voided = Salget ble annullert med { $slip }: pengene er allerede gitt tilbake.
refusals-return-all-returned = Alt på kvitteringen er allerede returnert, det siste { $day } med kvittering { $receipt }.
refusals-return-not-open = Ingen kvittering er åpen for retur. Skann kvitteringen, eller finn den under Kvitteringer.
refusals-return-none-left = Mer av varen kan ikke returneres på denne kvitteringen.
refusals-return-nothing-picked = Ingenting er valgt ennå. Skann en vare fra kvitteringen, eller trykk på pluss ved den.
refusals-return-without-receipt-limit = Uten kvittering gis høyst { $max } tilbake. Be om kvitteringen, eller finn salget på dag og beløp.
refusals-return-has-receipt = { $receipt } er en kvittering fra denne kassen. Åpne den og ta varen i retur derfra.
refusals-receipt-other-till = { $receipt } er fra en annen kasse i butikken, og denne kassen kjenner den ikke. Ta varene i retur der, eller her uten kvittering.
refusals-receipt-other-store = { $receipt } er fra en annen butikk i landet, og denne kassen kjenner den ikke. Ta varene i retur der, eller her uten kvittering.
refusals-receipt-abroad = { $receipt } er fra en butikk i et annet land: annen valuta, avgift og selger. Penger gis bare tilbake der; her kan varene byttes jevnt.
refusals-return-brought-before = { $quantity } av denne varen fra kvittering { $elsewhere } kom i retur her allerede { $day }, kvittering { $receipt }. Bare kassen som solgte den, vet hvor mange det var: ta flere i retur der, eller her uten kvittering.
refusals-return-changed = I mellomtiden er noe annet fra kvittering { $receipt } returnert, eller tilbakebetalingen er endret. Ta returen ut av kurven og åpne kvitteringen igjen.
refusals-refund-card-first = { $card } av dette ble betalt med kort: det går først tilbake til kortet, resten kontant.
refusals-refund-cash-limit = Høyst { $max } gis kontant tilbake på én gang. Spør noen som kan tillate mer.
refusals-void-has-returns = Varer fra salget ble returnert med kvittering { $receipt }, så det kan ikke annulleres som helhet. Ta resten i retur i stedet.
refusals-void-of-return = Noe ble returnert på denne kvitteringen, så den kan ikke annulleres. Selg varene igjen hvis kunden beholder dem.
# $code (String) - the coupon's code
refusals-coupon-unknown = Ingen kampanje tar kupongen { $code }. Sjekk koden.
# $code (String) - the coupon's code
refusals-coupon-twice = En kupong for denne kampanjen er allerede i kurven: { $code } trengs ikke.
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = Kupongen { $code } ble brukt { $day }, kvittering { $receipt }. Den kan brukes én gang.
refusals-coupon-in-payment = Kupongen { $code } ligger i en parkert kurv, og ingen vet ennå hvordan kortet gikk. Hent kurven og avgjør det først.
refusals-coupon-no-hub = Sentralen kan ikke spørres om kupongen { $code } akkurat nå. Den kan brukes én gang: selg uten den, eller prøv igjen om litt.
refusals-coupon-elsewhere = Kupongen { $code } er brukt eller holdes hos { $place }. Den kan brukes én gang.
refusals-coupon-not-held = Sentralen holder ikke lenger kupongen { $code } for dette salget. Ta den av og lever den igjen.
refusals-coupon-asked = Sentralen blir spurt om en kupong. Vent på svaret.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = «{ $name }» begynner { $day }. Ta vare på kupongen til da.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = «{ $name }» sluttet { $day }. Kupongen trekker ikke lenger fra.
# $name (String) - the promotion
refusals-coupon-other-store = «{ $name }» gjelder ikke i denne butikken.
# $name (String) - the promotion
refusals-coupon-other-time = «{ $name }» gjelder ikke denne dagen eller timen.
# $name (String) - the promotion
refusals-coupon-other-customers = «{ $name }» er for en gruppe kunden ikke hører til. Velg kunden først.
# $name (String) - the promotion
refusals-coupon-waits = Kupongen er i kurven. «{ $name }» trekker ikke fra noe ennå: varene eller minstebeløpet mangler.
refusals-customer-unknown = Kunden er ikke lenger registrert. Søk på nytt.
refusals-denomination-unknown = Her finnes ingen seddel eller mynt på { $value }, eller den er ført to ganger.
refusals-till-is-shared = Her deler alle én skuff: ikke oppgi hvem sin den er.
refusals-till-unknown = Ingen her har ansattnummer { $till }.
refusals-till-already-open = Vekselen i denne kassen er allerede talt. Det som kommer nå, er et innskudd.
refusals-lift-not-its-pieces = Sedlene og myntene er verdt { $counted }, ikke beløpet.
refusals-till-count-first = Tell skuffen først. Uansett resultat kan kassen deretter lukkes.
refusals-till-carries-too-much = Høyst { $max } kan bli i skuffen: så mye ble talt.
refusals-z-unknown = Det finnes ingen Z-rapport { $number } på denne kassen.
refusals-training-already = Du øver allerede. Avslutt med knappen øverst.
refusals-training-not-begun = Ingen øver på denne kassen.
refusals-record-unknown = Det finnes ingen post { $record } i journalen. Søk etter den igjen.
refusals-terminal-declined = Kortterminalen avviste: ingenting er trukket. Prøv et annet kort, eller betal på en annen måte.
refusals-terminal-refund-declined = Kortterminalen avviste: ingenting gikk tilbake til kortet. Prøv igjen, eller gi tilbake på en annen måte.
refusals-terminal-by-hand = Kortterminalen kunne ikke spørres, og ingenting er trukket. Tast beløpet på den og si hva den viser, eller betal på en annen måte.
refusals-terminal-cant-tell = Kortterminalen kan ikke si hva som skjedde. Se på den siste kvitteringen eller journalen, og bestem så.
refusals-terminal-not-ready = Kortterminalen svarer ikke. Sjekk kabel og strøm; den blir funnet av seg selv.
refusals-payment-at-terminal = Kortterminalen arbeider med denne betalingen. Vent på svaret, eller avslutt betalingen.
refusals-card-through-terminal = Her betales kort på den tilkoblede terminalen. Begynn en kortbetaling.
refusals-order-unknown = Denne ordren venter ikke i denne butikken. Kontroller nummeret.
refusals-order-not-open = Åpne en ordre først.
refusals-order-being-asked = Huben blir fortsatt spurt om ordre { $order }. Vent litt.
refusals-order-not-to-hand-over = Ordre { $order } kan ikke utleveres nå. Grunnen står ved siden av.
refusals-return-being-asked = Huben blir fortsatt spurt om denne kvitteringen. Vent litt.
refusals-return-not-sold-there = Den varen står ikke på kvitteringen. Se på kvitteringen, eller ta den tilbake uten.
refusals-return-came-back-elsewhere = Noe av det er returnert i en annen kasse eller på nett. Igjen: { $left }.
refusals-voucher-above-due = Et gavekort betaler høyst det som skyldes: { $due }. Resten blir stående på det.
refusals-voucher-refund = Her går ikke penger tilbake til et gavekort. Gi dem tilbake kontant eller på kortet.
refusals-voucher-code = Dette er ikke koden til et gavekort. Skann igjen, eller tast den slik den er trykt.
refusals-voucher-no-hub = Sentralen kan ikke spørres om gavekort akkurat nå. Prøv igjen, eller betal på annen måte.
refusals-voucher-pays-already = Dette gavekortet betaler allerede for dette salget. Ta det av først for å betale et annet beløp.
refusals-voucher-asked = Sentralen blir spurt om et gavekort. Vent på svaret.
refusals-voucher-single-purpose = Sentralen har ikke sagt hva gavekortet gjelder, så det kan ikke tas imot. Kunden kan betale på annen måte.
refusals-voucher-left = Gavekort som slutter på { $tail }: { $left } igjen.
refusals-voucher-left-until = Gavekort som slutter på { $tail }: { $left } igjen, til { $day }.
refusals-voucher-goods-none = Gavekortet gjelder bare { $goods }, og det er ikke noe mer av det å betale her. Kunden kan betale på annen måte.
refusals-voucher-goods-most = Gavekortet gjelder bare { $goods }: her kan det høyst betale { $most }.
refusals-voucher-goods-elsewhere = Gavekortet for { $goods } ble avgiftsbelagt der det ble solgt, og kan ikke brukes her. Kunden kan betale på annen måte.
refusals-voucher-goods-unknown = Butikken selger ikke gavekort for { $goods }. Velg på nytt hva det gjelder.
refusals-voucher-unasked-goods = Sentralen kan ikke nås, og gavekortet som slutter på { $tail }, gjelder kanskje bare visse varer. Prøv igjen senere, eller kunden betaler på annen måte.
refusals-voucher-left-goods = Bare for { $goods }.
refusals-voucher-over = Sentralen holder ikke lenger beløpet på gavekortet som slutter på { $tail }. Ta det av og skann det igjen.
refusals-voucher-unasked-none = Sentralen kan ikke nås, og uten den kan kassen ikke ta mer fra gavekortet som slutter på { $tail }. Betal på annen måte.
refusals-voucher-unasked-amount = Sentralen kan ikke nås. Tast inn det som er igjen på gavekortet som slutter på { $tail }, høyst { $most }, og trykk på Gavekort.
refusals-voucher-unasked-most = Uten sentralen kan det høyst tas { $most } fra gavekortet som slutter på { $tail }.
refusals-voucher-unasked-scan = Skann gavekortet igjen: det forrige var til et annet salg.
refusals-voucher-unknown = Ingen gavekort har denne koden. Kontroller den bokstav for bokstav.
refusals-voucher-empty = Det er ingenting igjen på dette gavekortet som kan brukes.
refusals-voucher-stopped = Dette gavekortet kan ikke brukes: det er ikke aktivt, er sperret, er for gammelt eller er i en annen valuta.
refusals-voucher-needs-hub = Sentralen holder saldoen på gavekort, og denne kassen har ingen sentral.

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = Gavekortet betalte bare { $most } av dette. Gi resten tilbake på en annen måte.
refusals-voucher-not-found = Det finnes ikke noe gavekort med penger på i dette navnet. Tast navnet slik det står på gavekortet.
refusals-voucher-name-missing = Tast navnet på den gavekortet er til.
refusals-voucher-find-again = Gavekortet som ble funnet, er ikke her lenger. Søk igjen.
refusals-refund-above-online = Bare { $most } av dette ble betalt på nett. Gi resten tilbake på en annen måte.
refusals-online-pays = Slik betales det ikke i kassen. Den veien går bare penger for en nettordre tilbake.
refusals-refund-online-first = { $online } av dette ble betalt på nett: det går først tilbake samme vei.
refusals-order-return-unknown = Ingen kjenner ordre { $order }. Se på nummeret igjen, eller finn den på kunde eller kort.
refusals-order-return-unasked = Sentralen kan ikke nås, og ordre { $order } er ikke kjent ved denne kassen. Prøv igjen når nettet er tilbake.
refusals-order-return-unpaid = Ingenting er betalt på nett for ordre { $order }: det er ingenting å gi tilbake.
refusals-order-return-waits = Ordre { $order } er ikke utlevert ennå. Avbestill den i stedet for å ta den i retur.
refusals-order-return-over = Ingenting gjenstår av ordre { $order } å gi tilbake: den ble avbestilt, eller alt er kommet i retur eller betalt tilbake.
refusals-order-return-currency = Ordre { $order } ble betalt i { $currency }. Den kan bare komme i retur i en butikk som betaler ut det.
refusals-order-return-changed = Imens har noe av ordre { $order } kommet i retur et annet sted, eller en annen kasse tar det i retur. Ta returen ut av kurven og åpne ordren igjen.
refusals-attendant-needed = Dette får bare personalet gjøre. Tilkall dem.
refusals-self-checkout-off = Denne kassen er ikke satt opp for kunder. Sett self_checkout i innstillingene.
refusals-self-checkout-basket = Avslutt først denne betalingen eller returen, og start så selvbetjeningen.
refusals-self-checkout-goods = { $name } må slås inn av personalet. De er tilkalt.
refusals-self-checkout-no-terminal = Kortterminalen er ikke klar. Tilkall personale.
refusals-scan-and-go-broken = Denne telefonkurven kan ikke leses. Vis koden igjen, eller skann varene.
refusals-scan-and-go-form = Denne kurven kommer fra en nyere app enn kassen kjenner. Skann varene.
refusals-scan-and-go-too-long = Denne telefonkurven er for lang. Skann varene.
refusals-scan-and-go-taken = Denne telefonkurven er alt overtatt. Lag en ny, eller skann varene.
refusals-scan-and-go-nothing = Ingenting i denne kurven kan overtas: { $goods }. Skann varene.
refusals-scan-and-go-left-out = Ikke overtatt: { $goods }. Skann dem, eller legg dem bort.
refusals-pick-how-many = Velg mellom 1 og { $max } bestillinger.
refusals-pick-taken = { $name } plukker dette ved kasse { $till }. La det være, eller spør.
refusals-pick-enough = Alt bestillingen vil ha av det, er allerede plukket.
refusals-pick-not-wanted = Ingen bestilling på listen vil ha det. Legg det tilbake.
refusals-pick-not-there = Det ligger ingen i boksen.
refusals-pick-too-many = Her kan bare { $left } være ment.
refusals-pick-quantity = Det er ikke en mengde av denne varen.
refusals-pick-nothing-missing = Si først at den mangler.
refusals-pick-not-open = Ingen liste er åpen. Velg bestillingene du vil plukke.
refusals-pick-not-instead = Det kan ikke erstatte den: det er samme vare, eller den selges i en annen enhet.
refusals-pick-other-store = Butikken { $store } har ikke varen. Velg en annen.
refusals-pack-how-many = Si hvor mange poser det er, fra 1 til { $max }.
refusals-order-ended = Bestilling { $order } er avsluttet. Legg varene tilbake.
refusals-order-line-unknown = Bestillingen har ingen slik linje.
refusals-order-not-gathered = Bestilling { $order } er ikke komplett: plukk resten, eller si hva som mangler.
refusals-order-not-ready = Bestilling { $order } er uansett ikke klar.
refusals-order-not-handed = Ingenting av bestilling { $order } er utlevert.
refusals-order-altered = Bestilling { $order } er ikke det huben har signert. Ikke lever ut noe, og ring hovedkontoret.
refusals-order-age = Noe i den er bare for personer på { $age } år eller mer. Se på den som henter, og bekreft alderen.
refusals-order-part = Så mye ligger ikke der til utlevering.
refusals-line-is-of-order = Varene i en ordre koster det som er avtalt. Ta ordren ut av kurven for å selge dem på annen måte.
refusals-order-is-in = Denne ordren er allerede i kurven.
refusals-park-with-order = Det er en ordre i denne kurven. Ta betalt for den, eller ta den ut før du setter kurven til side.
refusals-order-changed = Ordre { $order } er i mellomtiden betalt, hentet eller kansellert. Ta den ut av kurven og åpne den på nytt.
refusals-order-goods-unknown = { $name } er ikke kjent her, og ordren sier ikke hvordan det avgiftsbelegges. Ring hovedkontoret.
refusals-order-tax-unknown = Ordren sier ikke hvor mye avgift den inneholder, så den kan ikke betales her. Ring hovedkontoret.
refusals-order-sold = Ordre { $order } ble betalt med et salg. Angre det salget, eller ta varene i retur med kvitteringen.
refusals-order-return-receipt = Ordre { $order } ble betalt i en kasse. Ta varene i retur med kvittering { $receipt }.
refusals-line-not-sent = Bare butikkens varer kan hentes et annet sted eller sendes.
refusals-order-for-nobody = Si først hvem det er til: velg kunden, eller skriv opp en ny.
refusals-order-needs-hub = Sentralen gir ordrer videre til andre butikker, og denne kassen har ingen sentral.
refusals-store-has-not = { $store } har ikke så mange. Velg en annen butikk, eller færre.
refusals-order-without-address = Ingen adresse til { $name } er kjent. Skriv den opp først.
refusals-order-no-courier = Si hvem som tar pakken.
refusals-return-taken-along = { $name } ble tatt med ved kjøpet: si i hvilken stand den kommer tilbake.
refusals-customer-name-missing = Skriv først et navn.
refusals-customer-email-wrong = Dette kan ikke være en e-postadresse. Spør kunden.
refusals-customer-phone-wrong = Dette kan ikke være et telefonnummer. Spør kunden.
refusals-customer-agreed-to-nothing = Kunden kan ikke nås slik ennå. Skriv hvordan, eller la svaret være.
refusals-customer-known = { $name } er alt kjent med { $way }. Velg den kunden i stedet for å skrive opp en til.
refusals-customer-address-part = En adresse har en gate og et sted.
refusals-courier-none = Denne kassen har ikke noe fraktfirma å spørre, eller ordren blir hentet. Skriv hvem som tar den med, og pakkens nummer.
refusals-courier-not-packed = Pakk den først, og oppgi hvor mange pakker det er.
refusals-courier-refuses = Fraktfirmaet tar ikke ordre { $order }: { $words } Sjekk adressen med kunden, og trykk så på «Spør fraktfirmaet igjen» i ordren.
refusals-courier-keeps = Fraktfirmaet avbestiller ikke ordre { $order }: { $words } Ring dem.
