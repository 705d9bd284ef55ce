### Hvorfor noget ikke kan lade sig gøre, og hvad man gør i stedet.

refusals-line-gone = Linjen er ikke længere i kurven. Se i kurven, og prøv igen.
refusals-basket-being-paid = Der er allerede taget imod penge for dette salg. Afslut betalingen, eller giv pengene tilbage først.
refusals-too-many-lines = En kurv rummer højst { $max } linjer. Tag betaling for denne, og begynd en ny.
refusals-wrong-unit = { $unit ->
    [each] Varen sælges pr. styk. Tast mængden igen.
   *[other] Varen sælges pr. { $unit }. Tast mængden igen.
}
refusals-quantity-not-positive = Mængden skal være over nul. Fjern linjen for at tage varen ud.
refusals-quantity-too-large = En linje sælger højst { $max }. Tjek den mængde, du tastede.
refusals-price-negative = En pris kan ikke være under nul. Tast den igen.
refusals-amount-too-large = Det er over kassens grænse på { $max }. Tjek det beløb, du tastede.
refusals-discount-not-share = En rabat ligger mellem 0 og 100 %. Tast den igen.
refusals-discount-above-price = Rabatten er større end prisen på { $price }. Tast en mindre.
refusals-note-too-long = Teksten er længere end { $max } tegn. Gør den kortere.
refusals-name-too-long = Varens navn er for langt til at sælge. Bed hovedkontoret om at forkorte det.
refusals-basket-empty = Der er ikke slået noget ind endnu. Scan en vare først.
refusals-amount-not-positive = Tast et beløb over nul.
refusals-card-above-due = Et kort betaler højst det, der mangler: { $due }. Der gives ikke penge tilbage på kort.
refusals-too-many-tenders = Et salg tager højst { $max } betalinger. Betal resten på én gang.
refusals-tender-gone = Betalingen er der ikke længere. Se på betalingerne, og prøv igen.
refusals-not-covered = Der mangler stadig { $due }.
refusals-tax-category-unknown = Varen har momskategorien »{ $category }«, som ikke findes i { $country }. Den kan ikke sælges, før hovedkontoret retter det.
refusals-tax-rate-missing = Der kendes ingen momssats for »{ $category }« den { $day }. Tjek kassens dato; er den rigtig, så ring til support.
refusals-tax-region-missing = Afgiften i { $country } afhænger af regionen, og indstillingerne nævner ingen. Angiv butikkens region, og sælg så.
refusals-tax-levy-missing = Der kendes intet beløb for afgiften »{ $levy }« den { $day }. Tjek kassens dato; er den rigtig, så ring til support.
refusals-tax-exemption-unknown = { $country } har ingen afgiftsfritagelse »{ $exemption }«. Vælg en anden, eller sælg med afgift.
refusals-tax-certificate-missing = Køberens fritagelse kræver nummeret på en attest eller et kort. Tast det, eller sælg med afgift.
refusals-tax-too-large = Beløbene er for store til, at afgiften kan beregnes nøjagtigt. Del salget.
refusals-print-spoiled = Et dokument, der venter på printeren, er beskadiget og udskrives ikke. Salg og boner er, som de var, og det, dokumentet handlede om, står i journalen.
refusals-discount-needs-manager = Du kan selv give op til { $max } %.
refusals-post-void-needs-manager = Din rolle tillader ikke at annullere et gennemført salg.
refusals-act-needs-manager = Din rolle tillader ikke dette.
refusals-role-cannot-sell = { $name } kan ikke sælge i denne rolle. Log ind som kassemedarbejder.
refusals-amount-needs-manager = Du kan selv gå op til { $max }.
refusals-may-approve = { $who } kan godkende det her.
refusals-approve-own = Ingen godkender sin egen handling. Bed en anden om at indtaste nummer og PIN.
refusals-approver-cannot = { $name } kan heller ikke godkende dette.
refusals-approval-not-possible = Dette kan ingen anden godkende. Log ind i stedet.
refusals-approval-waits = Der ventes på en godkendelse. Godkend eller annuller, og scan igen.
refusals-till-locked = Kassen er låst. Log ind for at fortsætte.
refusals-badge-unknown = Ingen har dette kort. Log ind med nummer og PIN.
refusals-badge-in-search = Dette er et medarbejderkort. Der blev ikke søgt.
refusals-operator-unknown = Ingen har nummeret { $operator }. Kontrollér det og prøv igen.
refusals-code-too-long = Koden er for lang til en vare: { $code }. Scan varens egen stregkode.
refusals-code-empty = Scanneren sendte en tom kode. Scan igen.
refusals-code-unknown = Ingen vare har koden { $code }. Søg den efter navn, eller sælg den som fri vare.
refusals-article-gone = Vare { $sku } sælges ikke længere her. Søg en anden.
refusals-search-too-long = Søg med højst { $max } tegn.
refusals-pin-format = En pinkode har 4 til 12 cifre.
refusals-pin-first = Det er en første pinkode. Log på med den under dit navn, og vælg din egen.
refusals-pin-same = Den pinkode har du allerede. Vælg en anden.
refusals-pin-wrong = Forkert pinkode. Prøv igen.
refusals-pin-locked = For mange forkerte pinkoder. { $seconds ->
    [one] Vent ét sekund, og prøv igen.
   *[other] Vent { $seconds } sekunder, og prøv igen.
}
refusals-sign-in-first = Log ind først.
refusals-price-is-fixed = Varen har fast pris. Giv rabat i stedet.
refusals-price-missing = { $name } har ingen pris i dag og kan ikke sælges. Spørg hovedkontoret om prisen.
refusals-open-items-off = Butikken sælger ikke frie varer. Søg efter varen.
refusals-name-missing = Tast et navn på 1 til { $max } tegn til bonen.
refusals-amount-changed = Beløbet har ændret sig. Se på det, og tag betaling igen.
refusals-no-last-sale = Der er intet salg at udskrive. Vælg et af de seneste.
refusals-print-not-open = Udskriften er allerede afklaret.
refusals-print-not-waiting = Dokumentet venter ikke længere: det er udskrevet eller på vej.
refusals-print-is-voucher = Et betalt gavekort er på denne udskrift: den kan ikke opgives. Annullér salget, hvis det ikke kan udskrives.
refusals-already-voided = Salget er allerede annulleret med { $slip }.
refusals-receipt-unknown = Kassen har intet salg { $receipt }. Tjek nummeret på bonen.
refusals-reason-missing = Tast årsagen.
refusals-other-workstation = Disse data hører til arbejdsplads { $workstation }. Start kassen med dens indstillinger, eller vælg en anden datamappe.
refusals-other-country = Disse data hører til en kasse i { $country }. En journal har ét land og én valuta: vælg en anden datamappe.
refusals-device-key-changed = Kassens nøgle hører ikke til dens journal. Læg filen device.key tilbage, eller ring til support. Intet er ændret.
refusals-language-unknown = Kassen taler ikke { $language }. Vælg et sprog fra listen.
refusals-preference-unknown = Kassen kender ikke »{ $value }«. Vælg fra listen.
refusals-scan-too-long = Scanneren sendte mere, end en stregkode kan rumme. Scan igen.
refusals-scan-incomplete = Kun en del af koden kom frem. Scan igen.
refusals-scan-garbage = Scanneren sendte noget ulæseligt. Scan igen; fortsætter det, så tjek kablet.
refusals-scan-too-fast = Koderne kom for hurtigt. Scan den sidste vare igen.
refusals-gs1-unreadable = Koden på pakken kan ikke læses. Scan dens anden stregkode, eller søg varen efter navn.
refusals-gs1-unknown-ai = Koden på pakken har en ukendt del: »{ $found }«. Scan dens anden stregkode, eller søg varen efter navn.
refusals-gs1-length = Del ({ $ai }) af koden er for kort eller for lang. Scan den anden stregkode, eller søg varen efter navn.
refusals-gs1-character = Del ({ $ai }) af koden har et tegn, der ikke hører til der. Scan den anden stregkode, eller søg varen efter navn.
refusals-gs1-check-digit = Kontrolcifferet i del ({ $ai }) af koden er forkert. Scan igen; fortsætter det, så søg varen efter navn.
refusals-gs1-date = Del ({ $ai }) af koden er en dag eller et tidspunkt, der ikke findes. Se datoen på pakken, og søg varen efter navn.
refusals-gs1-twice = Del ({ $ai }) står to gange i koden og siger to ting. Søg varen efter navn.
refusals-gs1-conflict = Delene ({ $ai }) og ({ $other }) af koden modsiger hinanden. Søg varen efter navn.
refusals-gs1-link = Weblinket i koden er ikke skrevet, som standarden kræver. Scan den anden stregkode, eller søg varen efter navn.
refusals-no-font-for-letters = Printeren har ikke tegnene { $letters }, og ingen skrifttype på computeren har dem. De udskrives som »□«/»?«. Bed support tilføje en skrifttype.
refusals-pack-day-passed = { $kind ->
    [sell-by] Pakken skulle sælges senest { $day }: tag den ned fra hylden. Den sælges ikke, heller ikke af en leder.
    [best-before] Pakken var bedst før { $day }: tag den ned fra hylden. Den sælges ikke, heller ikke af en leder.
   *[expiry] Pakkens sidste anvendelsesdato var { $day }: tag den ned fra hylden. Den sælges ikke, heller ikke af en leder.
}
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] Pakken skulle sælges senest { $day }: tag den ned fra hylden. Kun en leder, der logger ind, må sælge den.
    [best-before] Pakken var bedst før { $day }: tag den ned fra hylden. Kun en leder, der logger ind, må sælge den.
   *[expiry] Pakkens sidste anvendelsesdato var { $day }: tag den ned fra hylden. Kun en leder, der logger ind, må sælge den.
}
refusals-pack-day-warned = { $kind ->
    [sell-by] Pakken skulle sælges senest { $day }. Den er i kurven: sig det til kunden, eller fjern den.
    [best-before] Pakken var bedst før { $day }. Den er i kurven: sig det til kunden, eller fjern den.
   *[expiry] Pakkens sidste anvendelsesdato var { $day }. Den er i kurven: sig det til kunden, eller fjern den.
}
refusals-pack-taken-back = { $kind ->
    [sell-by] Pakken skulle sælges senest { $day }: den er taget ud af kurven. Tag den ned fra hylden.
    [best-before] Pakken var bedst før { $day }: den er taget ud af kurven. Tag den ned fra hylden.
   *[expiry] Pakkens sidste anvendelsesdato var { $day }: den er taget ud af kurven. Tag den ned fra hylden.
}
refusals-pack-seen-twice = To koder på samme pakke: talt én gang. Var det to pakker, så scan den anden igen.
refusals-serial-in-basket = Pakken med serienummer { $serial } er allerede i kurven. Scan den næste.
refusals-label-unit = { $unit ->
    [each] Etiketten siger ikke, hvor mange stykker det er, og sådan sælges varen. Søg den efter navn, og tast antallet.
   *[other] Etiketten siger ikke mængden i { $unit }, og sådan sælges varen. Søg den efter navn, og tast mængden.
}
refusals-label-currency = Prisen på etiketten er i en anden valuta. Søg varen efter navn.
refusals-label-price-odd = Etikettens pris på { $price } passer ikke til varen. Vej den, eller bed om en ny etiket.
refusals-in-store-check-digit = Prisen i stregkoden er læst eller trykt forkert. Scan igen, eller vej varen.
refusals-line-is-one-pack = Linjen er én pakke med egen pris eller eget serienummer. Scan den næste pakke, eller fjern linjen.
refusals-code-other-key = Koden, af typen ({ $ai }), er ikke en vares: den står for en levering, et sted eller en kupon. Scan varens egen stregkode.
refusals-code-link = Koden er et weblink, der ikke nævner en vare. Scan den anden stregkode, eller søg varen efter navn.
refusals-data-recovered = Kassens data var beskadiget og er netop bragt i orden. Se i kurven, og gør det igen.
refusals-alert-gone = Beskeden er allerede læst.
refusals-recovery-needs-manager = Din rolle tillader ikke at fjerne beskeden.
refusals-buyer-empty = En køber har mindst et navn eller et momsnummer. Tast et af dem.
refusals-buyer-too-long = Navn og adresselinjer har højst { $max } tegn. Forkort dem.
refusals-buyer-address-too-long = En adresse har højst { $max } linjer. Saml nogle af dem.
refusals-buyer-tax-number-wrong = »{ $number }« kan ikke være et momsnummer her; { $example } er et. Kontrollér det, eller lad det stå tomt.
refusals-buyer-name-missing = En faktura på { $total } kræver køberens navn. Tast det, og tag så imod betalingen.
refusals-buyer-address-missing = En faktura på { $total } kræver køberens adresse. Tast den, og tag så imod betalingen.
refusals-buyer-tax-number-missing = En faktura på { $total } kræver køberens momsnummer. Tast det, og tag så imod betalingen.
refusals-buyer-identity-missing = En faktura på { $total } kræver køberens navn eller momsnummer. Tast et af dem, og tag så imod betalingen.
refusals-invoice-exists = Dette salg har allerede en faktura i en købers navn. Udskriv den igen, eller annullér salget og sælg på ny.
refusals-money-goes-back = { $back } skal tilbage til kunden. Vælg, hvordan det gives.
refusals-refund-above-owed = Kun { $owed } skal tilbage. Skriv det eller mindre.
refusals-refund-above-card = Kortet betalte kun { $most } af dette. Giv resten kontant.
refusals-refund-abroad = Varerne blev solgt i et andet land: pengene gives kun tilbage dér. Byt dem her til varer af mindst samme værdi.
refusals-return-line-unknown = Varen er ikke på den bon. Se på bonen igen.
refusals-return-above-sold = Kun { $left } kan endnu returneres. Resten blev aldrig solgt på bonen eller er allerede returneret.
refusals-return-whole-pack = Pakken havde sin egen pris. Tag hele pakken retur.
refusals-return-too-late = Varer tages retur i { $days } dage: til { $last }. Nu tages kun varer med fejl; vælg den årsag, hvis de har det.
refusals-return-unsealed = { $name } tages kun retur uåbnet. Er der fejl på den, så vælg den årsag.
refusals-return-never = { $name } tages ikke retur. Er der fejl på den, så vælg den årsag.
refusals-period-backwards = Den sidste dag ligger før den første. Vælg dagene omvendt.
refusals-period-too-long = En rapport dækker højst { $max } dage. Vælg en kortere periode.
refusals-line-is-linked = Linjen hører til en anden vare og følger den. Ret eller fjern den vare.
refusals-line-is-voucher = Et gavekort koster, hvad det er værd. Tag det ud, og sælg et andet.
refusals-basket-open = En anden kurv er åben. Parkér eller afslut den først.
refusals-park-with-money = Der er allerede modtaget penge for kurven. Giv dem tilbage, før du parkerer den.
refusals-too-many-parked = Der er allerede { $max } parkerede kurve. Hent eller opgiv en først.
refusals-parked-gone = Den parkerede kurv { $number } er der ikke længere. Se på listen igen.
refusals-quantity-is-code = Det ligner en stregkode, ikke et antal: højst { $max } stk. Skriv antallet igen.
refusals-quantity-sure = Mener du virkelig { $pieces } stk.? Bekræft, eller skriv antallet igen.
refusals-pieces-of-one-pack = Pakken har sin egen vægt, pris eller nummer og kan ikke ganges. Scan hver enkelt.
refusals-age-not-checked = Noget i kurven sælges først fra { $years } år. Kontrollér kundens alder først.
refusals-age-not-asked = Intet i kurven kræver en alder. Der er ikke noget at bekræfte.
refusals-age-refused = Sælges ikke til personer under { $years }: { $goods }. Det er taget ud af kurven.
refusals-birth-date-odd = Ingen kan være født den dag. Skriv dag, måned og år igen.
refusals-serial-missing = Et serienummer har 1 til { $max } tegn. Scan eller skriv det igen.
refusals-serial-sold = Varen med nummer { $serial } er allerede solgt på bon { $receipt }. Kontrollér nummeret på varen.
refusals-foreign-rate-old = Kursen for { $currency } er fra { $day }; en kurs gælder i { $days } dage. Bed en leder om dagens.
refusals-foreign-coins-refused = I denne valuta tages kun hele sedler på { $limit }. Tæl sedlerne igen.
refusals-foreign-above-limit = Der tages højst { $limit } i én betaling. Tag resten på en anden måde.
refusals-foreign-unknown = Butikken tager ikke imod kontanter i { $currency }. Bed om en anden betaling.
refusals-payment-open = Kortterminalen arbejder endnu for kurven. Sig først, hvad den svarede.
refusals-payment-unknown = Ingen ved, om beløbet blev trukket for kurven. En leder afgør det først; imens kan kurven parkeres.
refusals-refund-unknown = Ingen ved, om kortet fik pengene tilbage for kurven. En leder afgør det først; imens kan kurven parkeres.
# $receipt (String) - the receipt
refusals-refund-of-parked = En parkeret kurv tager varer fra bon { $receipt } tilbage, og ingen ved endnu, hvordan kortet gik. Hent den, og afgør det først.
refusals-payment-settled = Kortbetalingen er allerede afgjort, og på anden vis. Se på salgets betalinger.
refusals-payment-gone = Kortbetalingen er ikke længere åben. Se på kurven, og fortsæt.
refusals-payment-of-parked = Kortbetalingen hører til en parkeret kurv. Hent den kurv først.
refusals-return-voided = Salget blev annulleret med { $slip }: pengene er allerede givet tilbage.
refusals-return-all-returned = Alt på bonen er allerede returneret, det sidste { $day } med bon { $receipt }.
refusals-return-not-open = Ingen bon er åben for returnering. Scan bonen, eller find den under Boner.
refusals-return-none-left = Mere af varen kan ikke returneres på denne bon.
refusals-return-nothing-picked = Intet er valgt endnu. Scan en vare fra bonen, eller tryk på plus ved den.
refusals-return-without-receipt-limit = Uden bon gives højst { $max } tilbage. Bed om bonen, eller find salget på dag og beløb.
refusals-return-has-receipt = { $receipt } er en bon fra denne kasse. Åbn den, og tag varen retur derfra.
refusals-receipt-other-till = { $receipt } er fra en anden kasse i butikken, og denne kasse kender den ikke. Tag varerne retur dér, eller her uden bon.
refusals-receipt-other-store = { $receipt } er fra en anden butik i landet, og denne kasse kender den ikke. Tag varerne retur dér, eller her uden bon.
refusals-receipt-abroad = { $receipt } er fra en butik i et andet land: anden valuta, afgift og sælger. Penge gives kun tilbage dér; her kan varerne byttes lige over.
refusals-return-brought-before = { $quantity } af denne vare fra bon { $elsewhere } kom retur her allerede { $day }, bon { $receipt }. Kun den kasse, der solgte den, ved, hvor mange det var: tag flere retur dér, eller her uden bon.
refusals-return-changed = I mellemtiden er noget andet fra bon { $receipt } returneret, eller tilbagebetalingen er ændret. Tag returneringen ud af kurven, og åbn bonen igen.
refusals-refund-card-first = { $card } af dette blev betalt med kort: det går først tilbage til kortet, resten kontant.
refusals-refund-cash-limit = Der gives højst { $max } kontant tilbage på én gang. Spørg en, der må tillade mere.
refusals-void-has-returns = Varer fra salget blev returneret med bon { $receipt }, så det kan ikke annulleres som helhed. Tag resten retur i stedet.
refusals-void-of-return = Noget blev returneret på denne bon, så den kan ikke annulleres. Sælg varerne igen, hvis kunden beholder dem.
# $code (String) - the coupon's code
refusals-coupon-unknown = Intet tilbud tager kuponen { $code }. Tjek koden.
# $code (String) - the coupon's code
refusals-coupon-twice = En kupon til dette tilbud er allerede i kurven: { $code } er ikke nødvendig.
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = Kuponen { $code } blev brugt { $day }, bon { $receipt }. Den kan bruges én gang.
refusals-coupon-in-payment = Kuponen { $code } er i en parkeret kurv, og ingen ved endnu, hvordan kortet gik. Hent kurven, og afgør det først.
refusals-coupon-no-hub = Centralen kan ikke spørges om kuponen { $code } lige nu. Den kan bruges én gang: sælg uden den, eller prøv igen om lidt.
refusals-coupon-elsewhere = Kuponen { $code } er brugt eller holdes hos { $place }. Den kan bruges én gang.
refusals-coupon-not-held = Centralen holder ikke længere kuponen { $code } til dette salg. Tag den af, og aflever den igen.
refusals-coupon-asked = Centralen bliver spurgt om en kupon. Vent på svaret.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = “{ $name }” begynder { $day }. Gem kuponen til da.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = “{ $name }” sluttede { $day }. Kuponen trækker ikke længere fra.
# $name (String) - the promotion
refusals-coupon-other-store = “{ $name }” gælder ikke i denne butik.
# $name (String) - the promotion
refusals-coupon-other-time = “{ $name }” gælder ikke på denne dag eller time.
# $name (String) - the promotion
refusals-coupon-other-customers = “{ $name }” er for en gruppe, kunden ikke hører til. Vælg kunden først.
# $name (String) - the promotion
refusals-coupon-waits = Kuponen er i kurven. “{ $name }” trækker intet fra endnu: der mangler varer eller mindstebeløbet.
refusals-customer-unknown = Kunden er ikke længere registreret. Søg igen.
refusals-denomination-unknown = Her findes ingen seddel eller mønt på { $value }, eller den er indtastet to gange.
refusals-till-is-shared = Her deler alle én skuffe: angiv ikke hvis den er.
refusals-till-unknown = Ingen her har medarbejdernummer { $till }.
refusals-till-already-open = Byttepengene i denne kasse er allerede talt. Det, der kommer nu, er en indbetaling.
refusals-lift-not-its-pieces = Sedlerne og mønterne er { $counted } værd, ikke beløbet.
refusals-till-count-first = Tæl skuffen først. Uanset resultatet kan kassen derefter lukkes.
refusals-till-carries-too-much = Højst { $max } kan blive i skuffen: så meget blev talt.
refusals-z-unknown = Der er ingen Z-rapport { $number } på denne kasse.
refusals-training-already = Du øver allerede. Afslut med knappen øverst.
refusals-training-not-begun = Ingen øver på denne kasse.
refusals-record-unknown = Der er ingen post { $record } i journalen. Søg efter den igen.
refusals-terminal-declined = Kortterminalen afviste: intet er trukket. Prøv et andet kort, eller betal på en anden måde.
refusals-terminal-refund-declined = Kortterminalen afviste: intet er ført tilbage til kortet. Prøv igen, eller giv pengene tilbage på en anden måde.
refusals-terminal-by-hand = Kortterminalen kunne ikke spørges, og intet er trukket. Tast beløbet på den, og sig, hvad den viser, eller betal på en anden måde.
refusals-terminal-cant-tell = Kortterminalen kan ikke sige, hvad der skete. Se på dens sidste bon eller journal, og beslut så.
refusals-terminal-not-ready = Kortterminalen svarer ikke. Kontrollér kabel og strøm; den bliver fundet af sig selv.
refusals-payment-at-terminal = Kortterminalen arbejder på denne betaling. Vent på svaret, eller afslut betalingen.
refusals-card-through-terminal = Her betales kort på den tilsluttede terminal. Begynd en kortbetaling.
refusals-order-unknown = Denne ordre venter ikke i denne butik. Kontrollér nummeret.
refusals-order-not-open = Åbn en ordre først.
refusals-order-being-asked = Hubben bliver stadig spurgt om ordre { $order }. Vent et øjeblik.
refusals-order-not-to-hand-over = Ordre { $order } kan ikke udleveres nu. Ved siden af den står hvorfor.
refusals-return-being-asked = Hubben bliver stadig spurgt om denne kvittering. Vent et øjeblik.
refusals-return-not-sold-there = Den vare står ikke på den kvittering. Se på kvitteringen, eller tag den tilbage uden kvittering.
refusals-return-came-back-elsewhere = Noget af det er kommet tilbage på en anden kasse eller online. Tilbage: { $left }.
refusals-voucher-above-due = Et gavekort betaler højst det skyldige: { $due }. Resten bliver på det.
refusals-voucher-refund = Her går penge ikke tilbage til et gavekort. Giv dem tilbage kontant eller på kortet.
refusals-voucher-code = Det er ikke et gavekorts kode. Scan igen, eller tast den, som den er trykt.
refusals-voucher-no-hub = Centralen kan ikke spørges om gavekort lige nu. Prøv igen, eller betal på anden måde.
refusals-voucher-pays-already = Dette gavekort betaler allerede for dette salg. Tag det af først for at betale et andet beløb.
refusals-voucher-asked = Centralen bliver spurgt om et gavekort. Vent på svaret.
refusals-voucher-single-purpose = Centralen har ikke sagt, hvad gavekortet gælder, så det kan ikke tages imod. Kunden kan betale på anden måde.
refusals-voucher-left = Gavekort, der ender på { $tail }: { $left } tilbage.
refusals-voucher-left-until = Gavekort, der ender på { $tail }: { $left } tilbage, til { $day }.
refusals-voucher-goods-none = Gavekortet gælder kun { $goods }, og der er ikke mere af det at betale her. Kunden kan betale på anden måde.
refusals-voucher-goods-most = Gavekortet gælder kun { $goods }: her kan det højst betale { $most }.
refusals-voucher-goods-elsewhere = Gavekortet til { $goods } blev beskattet, hvor det blev solgt, og kan ikke bruges her. Kunden kan betale på anden måde.
refusals-voucher-goods-unknown = Butikken sælger ikke gavekort til { $goods }. Vælg igen, hvad det gælder.
refusals-voucher-unasked-goods = Centralen kan ikke nås, og gavekortet, der ender på { $tail }, gælder måske kun bestemte varer. Prøv igen senere, eller kunden betaler på anden måde.
refusals-voucher-left-goods = Kun til { $goods }.
refusals-voucher-over = Centralen holder ikke længere beløbet på gavekortet, der ender på { $tail }. Tag det af, og scan det igen.
refusals-voucher-unasked-none = Centralen kan ikke nås, og uden den må kassen ikke tage mere fra gavekortet, der ender på { $tail }. Betal på anden måde.
refusals-voucher-unasked-amount = Centralen kan ikke nås. Tast, hvad der er tilbage på gavekortet, der ender på { $tail }, højst { $most }, og tryk på Gavekort.
refusals-voucher-unasked-most = Uden centralen kan der højst tages { $most } fra gavekortet, der ender på { $tail }.
refusals-voucher-unasked-scan = Scan gavekortet igen: det forrige var til et andet salg.
refusals-voucher-unknown = Intet gavekort har denne kode. Kontrollér den bogstav for bogstav.
refusals-voucher-empty = Der er intet tilbage på dette gavekort, som kan bruges.
refusals-voucher-stopped = Dette gavekort kan ikke bruges: det er ikke aktivt, er spærret, er for gammelt eller er i en anden valuta.
refusals-voucher-needs-hub = Centralen holder styr på gavekortenes saldi, og denne kasse har ingen central.

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = Gavekortet betalte kun { $most } af dette. Giv resten tilbage på en anden måde.
refusals-voucher-not-found = Der er intet gavekort med penge på til dette navn. Tast navnet, som det står på gavekortet.
refusals-voucher-name-missing = Tast navnet på den, gavekortet er til.
refusals-voucher-find-again = Det fundne gavekort er her ikke længere. Søg igen.
refusals-refund-above-online = Kun { $most } af dette blev betalt online. Giv resten tilbage på en anden måde.
refusals-online-pays = Sådan betales der ikke ved kassen. Ad denne vej går kun penge for en onlineordre tilbage.
refusals-refund-online-first = { $online } af dette blev betalt online: det går først tilbage ad samme vej.
refusals-order-return-unknown = Ingen kender en ordre { $order }. Se på nummeret igen, eller find den på kunde eller kort.
refusals-order-return-unasked = Centralen kan ikke nås, og ordre { $order } kendes ikke ved denne kasse. Prøv igen, når netværket er tilbage.
refusals-order-return-unpaid = Der er ikke betalt noget online for ordre { $order }: der er intet at give tilbage.
refusals-order-return-waits = Ordre { $order } er ikke udleveret endnu. Annullér den i stedet for at tage den retur.
refusals-order-return-over = Der er intet tilbage af ordre { $order } at give tilbage: den blev annulleret, eller alt er kommet retur eller betalt tilbage.
refusals-order-return-currency = Ordre { $order } blev betalt i { $currency }. Den kan kun komme retur i en butik, der udbetaler det.
refusals-order-return-changed = Imens er noget af ordre { $order } kommet retur et andet sted, eller en anden kasse er ved at tage det retur. Tag returen ud af kurven, og åbn ordren igen.
refusals-attendant-needed = Det må kun personalet. Tilkald dem.
refusals-self-checkout-off = Denne kasse er ikke sat op til kunder. Sæt self_checkout i dens indstillinger.
refusals-self-checkout-basket = Afslut først denne betaling eller returnering, og start så selvbetjeningen.
refusals-self-checkout-goods = { $name } skal slås ind af personalet. De er tilkaldt.
refusals-self-checkout-no-terminal = Kortterminalen er ikke klar. Tilkald personale.
refusals-scan-and-go-broken = Denne telefonkurv kan ikke læses. Vis koden igen, eller scan varerne.
refusals-scan-and-go-form = Denne kurv kommer fra en nyere app, end kassen kender. Scan varerne.
refusals-scan-and-go-too-long = Denne telefonkurv er for lang. Scan varerne.
refusals-scan-and-go-taken = Denne telefonkurv er allerede overtaget. Lav en ny, eller scan varerne.
refusals-scan-and-go-nothing = Intet i denne kurv kan overtages: { $goods }. Scan varerne.
refusals-scan-and-go-left-out = Ikke overtaget: { $goods }. Scan dem, eller læg dem væk.
refusals-pick-how-many = Vælg mellem 1 og { $max } bestillinger.
refusals-pick-taken = { $name } plukker dette ved kasse { $till }. Lad det være, eller spørg.
refusals-pick-enough = Alt, hvad bestillingen vil have af det, er allerede plukket.
refusals-pick-not-wanted = Ingen bestilling på listen vil have det. Læg det tilbage.
refusals-pick-not-there = Der ligger ingen i kassen.
refusals-pick-too-many = Her kan kun { $left } være ment.
refusals-pick-quantity = Det er ikke en mængde af denne vare.
refusals-pick-nothing-missing = Sig først, at den mangler.
refusals-pick-not-open = Ingen liste er åben. Vælg de bestillinger, du vil plukke.
refusals-pick-not-instead = Det kan ikke erstatte den: det er den samme vare, eller den sælges i en anden enhed.
refusals-pick-other-store = Butikken { $store } har ikke varen. Vælg en anden.
refusals-pack-how-many = Sig, hvor mange poser der er, fra 1 til { $max }.
refusals-order-ended = Bestilling { $order } er slut. Læg varerne tilbage.
refusals-order-line-unknown = Bestillingen har ingen sådan linje.
refusals-order-not-gathered = Bestilling { $order } er ikke komplet: pluk resten, eller sig, hvad der mangler.
refusals-order-not-ready = Bestilling { $order } er alligevel ikke klar.
refusals-order-not-handed = Intet af bestilling { $order } er udleveret.
refusals-order-altered = Bestilling { $order } er ikke, hvad hubben har underskrevet. Udlever intet, og ring til hovedkontoret.
refusals-order-age = Noget i den er kun for personer på { $age } år eller derover. Se på den, der henter, og bekræft alderen.
refusals-order-part = Så meget ligger der ikke til udlevering.
refusals-line-is-of-order = Varerne i en ordre koster det aftalte. Tag ordren ud af kurven for at sælge dem på anden måde.
refusals-order-is-in = Denne ordre er allerede i kurven.
refusals-park-with-order = Der er en ordre i denne kurv. Tag betaling for den, eller tag den ud, før du sætter kurven til side.
refusals-order-changed = Ordre { $order } er i mellemtiden betalt, hentet eller annulleret. Tag den ud af kurven, og åbn den igen.
refusals-order-goods-unknown = { $name } kendes ikke her, og ordren siger ikke, hvordan det beskattes. Ring til hovedkontoret.
refusals-order-tax-unknown = Ordren siger ikke, hvor meget afgift der er i den, så den kan ikke betales her. Ring til hovedkontoret.
refusals-order-sold = Ordre { $order } blev betalt med et salg. Fortryd det salg, eller tag varerne retur med dets bon.
refusals-order-return-receipt = Ordre { $order } blev betalt ved en kasse. Tag varerne retur med bon { $receipt }.
refusals-line-not-sent = Kun butikkens varer kan afhentes et andet sted eller sendes.
refusals-order-for-nobody = Sig først, hvem det er til: vælg kunden, eller skriv en ny op.
refusals-order-needs-hub = Centralen giver ordrer videre til andre butikker, og denne kasse har ingen central.
refusals-store-has-not = { $store } har ikke så mange. Vælg en anden butik eller færre.
refusals-order-without-address = Der kendes ingen adresse på { $name }. Skriv den op først.
refusals-order-no-courier = Sig, hvem der tager pakken.
refusals-return-taken-along = { $name } blev taget med ved købet: sig, i hvilken stand den kommer tilbage.
refusals-customer-name-missing = Skriv først et navn.
refusals-customer-email-wrong = Det kan ikke være en e-mailadresse. Spørg kunden.
refusals-customer-phone-wrong = Det kan ikke være et telefonnummer. Spørg kunden.
refusals-customer-agreed-to-nothing = Kunden kan ikke nås sådan endnu. Skriv hvordan, eller lad svaret være.
refusals-customer-known = { $name } kendes allerede med { $way }. Vælg den kunde i stedet for at skrive en til op.
refusals-customer-address-part = En adresse har en gade og en by.
refusals-courier-none = Denne kasse har intet fragtfirma at spørge, eller ordren bliver hentet. Skriv, hvem der tager den med, og pakkens nummer.
refusals-courier-not-packed = Pak den først, og angiv, hvor mange pakker det er.
refusals-courier-refuses = Fragtfirmaet tager ikke ordre { $order }: { $words } Spørg kunden om adressen, og tryk så på »Spørg fragtfirmaet igen« i ordren.
refusals-courier-keeps = Fragtfirmaet annullerer ikke ordre { $order }: { $words } Ring til dem.
