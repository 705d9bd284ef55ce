### Waarom iets niet kan, en wat dan wel.

refusals-line-gone = Deze regel staat niet meer in de mand. Kijk in de mand en probeer het opnieuw.
refusals-basket-being-paid = Voor deze verkoop is al geld ontvangen. Rond de betaling af of geef het geld eerst terug.
refusals-too-many-lines = In een mand passen hoogstens { $max } regels. Reken deze af en begin een nieuwe.
refusals-wrong-unit = { $unit ->
    [each] Dit artikel wordt per stuk verkocht. Toets de hoeveelheid opnieuw in.
   *[other] Dit artikel wordt per { $unit } verkocht. Toets de hoeveelheid opnieuw in.
}
refusals-quantity-not-positive = Een hoeveelheid moet boven nul zijn. Verwijder de regel om het artikel eruit te halen.
refusals-quantity-too-large = Eén regel verkoopt hoogstens { $max }. Controleer de ingetoetste hoeveelheid.
refusals-price-negative = Een prijs kan niet onder nul zijn. Toets hem opnieuw in.
refusals-amount-too-large = Dit is boven de grens van de kassa van { $max }. Controleer het ingetoetste bedrag.
refusals-discount-not-share = Een korting ligt tussen 0 en 100 %. Toets hem opnieuw in.
refusals-discount-above-price = De korting is hoger dan de prijs van { $price }. Toets een lagere in.
refusals-note-too-long = Deze tekst is langer dan { $max } tekens. Maak hem korter.
refusals-name-too-long = De naam van dit artikel is te lang om te verkopen. Vraag het hoofdkantoor hem in te korten.
refusals-basket-empty = Er is nog niets aangeslagen. Scan eerst een artikel.
refusals-amount-not-positive = Toets een bedrag boven nul in.
refusals-card-above-due = Een kaart betaalt hoogstens wat openstaat: { $due }. Op een kaart is er geen wisselgeld.
refusals-too-many-tenders = Een verkoop neemt hoogstens { $max } betalingen aan. Betaal de rest in één keer.
refusals-tender-gone = Deze betaling is er niet meer. Kijk naar de betalingen en probeer het opnieuw.
refusals-not-covered = Er staat nog { $due } open.
refusals-tax-category-unknown = Dit artikel heeft de btw-categorie “{ $category }”, die in { $country } niet bestaat. Het kan niet worden verkocht tot het hoofdkantoor dit verbetert.
refusals-tax-rate-missing = Op { $day } is geen btw-tarief voor “{ $category }” bekend. Controleer de datum van de kassa; klopt die, bel dan support.
refusals-tax-region-missing = Belasting hangt in { $country } van de regio af en de instellingen noemen er geen. Stel de regio van de winkel in en verkoop dan.
refusals-tax-levy-missing = Op { $day } is geen bedrag van de heffing “{ $levy }” bekend. Controleer de datum van de kassa; klopt die, bel dan support.
refusals-tax-exemption-unknown = { $country } heeft geen vrijstelling “{ $exemption }”. Kies een andere of verkoop met belasting.
refusals-tax-certificate-missing = De vrijstelling van deze koper vraagt het nummer van een verklaring of kaart. Toets het in of verkoop met belasting.
refusals-tax-too-large = Deze bedragen zijn te groot om de belasting precies te berekenen. Verdeel de verkoop.
refusals-print-spoiled = Een document dat op de printer wacht, is beschadigd en wordt niet afgedrukt. Verkopen en bonnen zijn zoals ze waren, en waar het om ging staat in het journaal.
refusals-discount-needs-manager = U mag zelf tot { $max } % geven.
refusals-post-void-needs-manager = Uw rol staat niet toe een afgeronde verkoop ongedaan te maken.
refusals-act-needs-manager = Uw rol staat dit niet toe.
refusals-role-cannot-sell = { $name } kan in deze rol niet verkopen. Meld u aan als kassamedewerker.
refusals-amount-needs-manager = Alleen kunt u tot { $max } gaan.
refusals-may-approve = { $who } kan het hier goedkeuren.
refusals-approve-own = Niemand keurt de eigen handeling goed. Vraag iemand anders om nummer en pincode.
refusals-approver-cannot = { $name } kan dit ook niet goedkeuren.
refusals-approval-not-possible = Dit kan niemand anders goedkeuren. Meld u in plaats daarvan aan.
refusals-approval-waits = Er wordt op goedkeuring gewacht. Keur goed of annuleer en scan opnieuw.
refusals-till-locked = De kassa is vergrendeld. Meld u aan om verder te gaan.
refusals-badge-unknown = Niemand heeft deze pas. Meld u aan met nummer en pincode.
refusals-badge-in-search = Dit is een personeelspas. Er is niets gezocht.
refusals-operator-unknown = Niemand heeft nummer { $operator }. Controleer het en probeer opnieuw.
refusals-code-too-long = Deze code is te lang voor een artikel: { $code }. Scan de streepjescode van het artikel zelf.
refusals-code-empty = De scanner stuurde een lege code. Scan opnieuw.
refusals-code-unknown = Geen artikel heeft de code { $code }. Zoek het op naam of verkoop het als vrij artikel.
refusals-article-gone = Artikel { $sku } wordt hier niet meer verkocht. Zoek een ander.
refusals-search-too-long = Zoek met hoogstens { $max } tekens.
refusals-pin-format = Een pincode heeft 4 tot 12 cijfers.
refusals-pin-first = Dit is een eerste pincode. Meld u ermee aan onder uw naam en kies een eigen pincode.
refusals-pin-same = Die pincode hebt u al. Kies een andere.
refusals-pin-wrong = Verkeerde pincode. Probeer het opnieuw.
refusals-pin-locked = Te veel verkeerde pincodes. { $seconds ->
    [one] Wacht één seconde en probeer het opnieuw.
   *[other] Wacht { $seconds } seconden en probeer het opnieuw.
}
refusals-sign-in-first = Meld u eerst aan.
refusals-price-is-fixed = Dit artikel heeft een vaste prijs. Geef in plaats daarvan korting.
refusals-price-missing = { $name } heeft vandaag geen prijs en kan niet worden verkocht. Vraag het hoofdkantoor om de prijs.
refusals-open-items-off = Deze winkel verkoopt geen vrije artikelen. Zoek het artikel.
refusals-name-missing = Toets een naam van 1 tot { $max } tekens in voor de bon.
refusals-amount-changed = Het bedrag is veranderd. Bekijk het en reken opnieuw af.
refusals-no-last-sale = Er is geen verkoop om af te drukken. Kies er een uit de recente.
refusals-print-not-open = Deze afdruk is al afgehandeld.
refusals-print-not-waiting = Dit document wacht niet meer: het is afgedrukt of onderweg.
refusals-print-is-voucher = Op deze afdruk staat een betaalde cadeaubon: die kan niet worden opgegeven. Maak de verkoop ongedaan als hij niet kan worden afgedrukt.
refusals-already-voided = Deze verkoop is al geannuleerd met { $slip }.
refusals-receipt-unknown = Deze kassa kent verkoop { $receipt } niet. Controleer het nummer op de bon.
refusals-reason-missing = Toets de reden in.
refusals-other-workstation = Deze gegevens horen bij werkplek { $workstation }. Start de kassa met de instellingen daarvan of kies een andere map.
refusals-other-country = Deze gegevens horen bij een kassa in { $country }. Een journaal heeft één land en één valuta: kies een andere map.
refusals-device-key-changed = De sleutel van deze kassa hoort niet bij haar journaal. Zet het bestand device.key terug of bel support. Er is niets gewijzigd.
refusals-language-unknown = De kassa spreekt geen { $language }. Kies een taal uit de lijst.
refusals-preference-unknown = De kassa kent “{ $value }” niet. Kies uit de lijst.
refusals-scan-too-long = De scanner stuurde meer dan in een streepjescode past. Scan opnieuw.
refusals-scan-incomplete = Alleen een deel van de code kwam aan. Scan opnieuw.
refusals-scan-garbage = De scanner stuurde iets onleesbaars. Scan opnieuw; blijft het zo, controleer dan de kabel.
refusals-scan-too-fast = De codes kwamen te snel. Scan het laatste artikel opnieuw.
refusals-gs1-unreadable = De code op deze verpakking is niet leesbaar. Scan de andere streepjescode of zoek het artikel op naam.
refusals-gs1-unknown-ai = De code op deze verpakking heeft een onbekend deel: “{ $found }”. Scan de andere streepjescode of zoek het artikel op naam.
refusals-gs1-length = Deel ({ $ai }) van deze code is te kort of te lang. Scan de andere streepjescode of zoek het artikel op naam.
refusals-gs1-character = Deel ({ $ai }) van deze code heeft een teken dat daar niet hoort. Scan de andere streepjescode of zoek het artikel op naam.
refusals-gs1-check-digit = Het controlecijfer in deel ({ $ai }) van deze code is fout. Scan opnieuw; blijft het zo, zoek het artikel dan op naam.
refusals-gs1-date = Deel ({ $ai }) van deze code is een dag of tijd die niet bestaat. Kijk naar de datum op de verpakking en zoek het artikel op naam.
refusals-gs1-twice = Deel ({ $ai }) staat twee keer in deze code en zegt twee dingen. Zoek het artikel op naam.
refusals-gs1-conflict = De delen ({ $ai }) en ({ $other }) van deze code spreken elkaar tegen. Zoek het artikel op naam.
refusals-gs1-link = De weblink in deze code is niet geschreven zoals de norm vraagt. Scan de andere streepjescode of zoek het artikel op naam.
refusals-no-font-for-letters = Deze printer heeft geen letters voor { $letters } en geen lettertype op deze computer heeft ze. Ze worden afgedrukt als “□”/“?”. Vraag support een lettertype toe te voegen.
refusals-pack-day-passed = { $kind ->
    [sell-by] Deze verpakking moest uiterlijk { $day } verkocht zijn: haal haar uit het schap. Ze wordt niet verkocht, ook niet door een leidinggevende.
    [best-before] Deze verpakking was ten minste houdbaar tot { $day }: haal haar uit het schap. Ze wordt niet verkocht, ook niet door een leidinggevende.
   *[expiry] Deze verpakking is verlopen op { $day }: haal haar uit het schap. Ze wordt niet verkocht, ook niet door een leidinggevende.
}
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] Deze verpakking moest uiterlijk { $day } verkocht zijn: haal haar uit het schap. Alleen een leidinggevende die zich aanmeldt mag haar verkopen.
    [best-before] Deze verpakking was ten minste houdbaar tot { $day }: haal haar uit het schap. Alleen een leidinggevende die zich aanmeldt mag haar verkopen.
   *[expiry] Deze verpakking is verlopen op { $day }: haal haar uit het schap. Alleen een leidinggevende die zich aanmeldt mag haar verkopen.
}
refusals-pack-day-warned = { $kind ->
    [sell-by] Deze verpakking moest uiterlijk { $day } verkocht zijn. Ze zit in de mand: zeg het de klant of haal haar eruit.
    [best-before] Deze verpakking was ten minste houdbaar tot { $day }. Ze zit in de mand: zeg het de klant of haal haar eruit.
   *[expiry] Deze verpakking is verlopen op { $day }. Ze zit in de mand: zeg het de klant of haal haar eruit.
}
refusals-pack-taken-back = { $kind ->
    [sell-by] Deze verpakking moest uiterlijk { $day } verkocht zijn: ze is uit de mand gehaald. Haal haar uit het schap.
    [best-before] Deze verpakking was ten minste houdbaar tot { $day }: ze is uit de mand gehaald. Haal haar uit het schap.
   *[expiry] Deze verpakking is verlopen op { $day }: ze is uit de mand gehaald. Haal haar uit het schap.
}
refusals-pack-seen-twice = Twee codes van dezelfde verpakking: één keer geteld. Waren het er twee, scan de andere dan opnieuw.
refusals-serial-in-basket = De verpakking met serienummer { $serial } zit al in de mand. Scan de volgende.
refusals-label-unit = { $unit ->
    [each] Het etiket zegt niet hoeveel stuks het zijn, en zo wordt het artikel verkocht. Zoek het op naam en toets de hoeveelheid in.
   *[other] Het etiket zegt niet hoeveel { $unit } het is, en zo wordt het artikel verkocht. Zoek het op naam en toets de hoeveelheid in.
}
refusals-label-currency = De prijs op dit etiket is in een andere valuta. Zoek het artikel op naam.
refusals-label-price-odd = De prijs van { $price } op het etiket past niet bij dit artikel. Weeg het of vraag een nieuw etiket.
refusals-in-store-check-digit = De prijs in deze streepjescode is verkeerd gelezen of gedrukt. Scan opnieuw of weeg de waar.
refusals-line-is-one-pack = Deze regel is één verpakking met een eigen prijs of serienummer. Scan de volgende of verwijder de regel.
refusals-code-other-key = Deze code, van soort ({ $ai }), is niet van een artikel: hij staat voor een levering, een plaats of een bon. Scan de streepjescode van het artikel.
refusals-code-link = Deze code is een weblink die geen artikel noemt. Scan de andere streepjescode of zoek het artikel op naam.
refusals-data-recovered = De gegevens van de kassa waren beschadigd en zijn net hersteld. Kijk in de mand en doe het opnieuw.
refusals-alert-gone = Dit bericht is al gelezen.
refusals-recovery-needs-manager = Uw rol staat niet toe dit bericht weg te halen.
refusals-buyer-empty = Een koper heeft ten minste een naam of een btw-nummer. Toets er een in.
refusals-buyer-too-long = Naam en adresregels hebben hoogstens { $max } tekens. Kort ze in.
refusals-buyer-address-too-long = Een adres heeft hoogstens { $max } regels. Voeg er enkele samen.
refusals-buyer-tax-number-wrong = “{ $number }” kan hier geen btw-nummer zijn; { $example } is er een. Controleer het of laat het leeg.
refusals-buyer-name-missing = Een factuur van { $total } vraagt de naam van de koper. Toets die in en reken dan af.
refusals-buyer-address-missing = Een factuur van { $total } vraagt het adres van de koper. Toets dat in en reken dan af.
refusals-buyer-tax-number-missing = Een factuur van { $total } vraagt het btw-nummer van de koper. Toets dat in en reken dan af.
refusals-buyer-identity-missing = Een factuur van { $total } vraagt de naam of het btw-nummer van de koper. Toets er een in en reken dan af.
refusals-invoice-exists = Deze verkoop heeft al een factuur op naam van een koper. Druk die opnieuw af, of maak de verkoop ongedaan en verkoop opnieuw.
refusals-money-goes-back = { $back } gaat terug naar de klant. Kies hoe u het teruggeeft.
refusals-refund-above-owed = Er gaat maar { $owed } terug. Typ dat of minder.
refusals-refund-above-card = Met de kaart is hiervan maar { $most } betaald. Geef de rest contant terug.
refusals-refund-abroad = Deze artikelen zijn in een ander land verkocht: geld gaat alleen daar terug. Ruil ze hier voor artikelen van minstens dezelfde waarde.
refusals-return-line-unknown = Dit artikel staat niet op die bon. Bekijk de bon opnieuw.
refusals-return-above-sold = Er kan nog maar { $left } retour. De rest is nooit op deze bon verkocht of is al terug.
refusals-return-whole-pack = Deze verpakking had een eigen prijs. Neem de hele verpakking retour.
refusals-return-too-late = Artikelen kunnen { $days } dagen retour: tot { $last }. Nu alleen nog defecte; kies die reden als dat zo is.
refusals-return-unsealed = { $name } kan alleen ongeopend retour. Is het defect, kies dan die reden.
refusals-return-never = { $name } kan niet retour. Is het defect, kies dan die reden.
refusals-period-backwards = De laatste dag ligt voor de eerste. Kies de dagen andersom.
refusals-period-too-long = Een rapport beslaat hoogstens { $max } dagen. Kies een kortere periode.
refusals-line-is-linked = Deze regel hoort bij een ander artikel en volgt het. Wijzig of verwijder dat artikel.
refusals-line-is-voucher = Een cadeaubon kost wat hij waard is. Haal hem eruit en verkoop een andere.
refusals-basket-open = Er is een andere mand open. Parkeer of rond die eerst af.
refusals-park-with-money = Voor deze mand is al geld aangenomen. Geef het terug voordat u haar parkeert.
refusals-too-many-parked = Er zijn al { $max } geparkeerde manden. Haal er eerst een terug of geef er een op.
refusals-parked-gone = De geparkeerde mand { $number } is er niet meer. Bekijk de lijst opnieuw.
refusals-quantity-is-code = Dat lijkt een streepjescode, geen aantal: hoogstens { $max } stuks. Typ het aantal opnieuw.
refusals-quantity-sure = Bedoelt u echt { $pieces } stuks? Bevestig het, of typ het aantal opnieuw.
refusals-pieces-of-one-pack = Dit is één verpakking met eigen gewicht, prijs of nummer en kan niet worden vermenigvuldigd. Scan elke verpakking.
refusals-age-not-checked = Iets in de mand wordt pas vanaf { $years } jaar verkocht. Controleer eerst de leeftijd.
refusals-age-not-asked = Niets in de mand vraagt om een leeftijd. Er valt niets te bevestigen.
refusals-age-refused = Wordt niet verkocht onder { $years } jaar: { $goods }. Het is uit de mand gehaald.
refusals-birth-date-odd = Op die dag kan niemand geboren zijn. Typ dag, maand en jaar opnieuw.
refusals-serial-missing = Een serienummer heeft 1 tot { $max } tekens. Scan of typ het opnieuw.
refusals-serial-sold = Het stuk met nummer { $serial } is al verkocht met bon { $receipt }. Controleer het nummer op het stuk.
refusals-foreign-rate-old = De koers van { $currency } is van { $day }; een koers geldt { $days } dagen. Vraag de leiding om die van vandaag.
refusals-foreign-coins-refused = In deze munt worden alleen hele biljetten van { $limit } aangenomen. Tel de biljetten opnieuw.
refusals-foreign-above-limit = Per betaling wordt hoogstens { $limit } aangenomen. Reken de rest anders af.
refusals-foreign-unknown = Deze winkel neemt geen contant geld aan in { $currency }. Vraag om een andere betaling.
refusals-payment-open = De betaalautomaat is nog bezig voor deze mand. Zeg eerst wat hij heeft geantwoord.
refusals-payment-unknown = Niemand weet of de kaart voor deze mand is belast. De leiding beslist dat eerst; intussen kan de mand worden geparkeerd.
# $receipt (String) - the receipt
refusals-refund-of-parked = Een geparkeerde mand neemt artikelen van bon { $receipt } terug en nog niemand weet wat de kaart deed. Haal hem terug en beslis dat eerst.
refusals-refund-unknown = Niemand weet of de kaart voor deze mand is terugbetaald. De leiding beslist dat eerst; intussen kan de mand worden geparkeerd.
refusals-payment-settled = Deze kaartbetaling is al beslist, en anders. Bekijk de betalingen van de verkoop.
refusals-payment-gone = Deze kaartbetaling staat niet meer open. Bekijk de mand en ga verder.
refusals-payment-of-parked = Deze kaartbetaling hoort bij een geparkeerde mand. Haal die mand eerst terug.
refusals-return-voided = Deze verkoop is geannuleerd met { $slip }: het geld is al terug.
refusals-return-all-returned = Alles op deze bon is al teruggekomen, het laatste op { $day } met bon { $receipt }.
refusals-return-not-open = Er is geen bon open voor een retour. Scan de bon of zoek hem onder Bonnen.
refusals-return-none-left = Van dit artikel kan op deze bon niets meer retour.
refusals-return-nothing-picked = Er is nog niets gekozen. Scan een artikel van deze bon of tik op de plus ernaast.
refusals-return-without-receipt-limit = Zonder bon gaat hoogstens { $max } terug. Vraag om de bon of zoek de verkoop op dag en bedrag.
refusals-return-has-receipt = { $receipt } is een bon van deze kassa. Open hem en doe de retour van daaruit.
refusals-receipt-other-till = { $receipt } is van een andere kassa van deze winkel en hier niet bekend. Doe de retour daar, of hier zonder bon.
refusals-receipt-other-store = { $receipt } is van een andere winkel in dit land en hier niet bekend. Doe de retour daar, of hier zonder bon.
refusals-receipt-abroad = { $receipt } is van een winkel in een ander land: een andere munt, belasting en verkoper. Geld gaat alleen daar terug; hier kan gelijk worden geruild.
refusals-return-brought-before = { $quantity } van dit artikel van bon { $elsewhere } is hier al op { $day } teruggekomen, bon { $receipt }. Alleen de kassa die het verkocht, weet hoeveel het er waren: doe de rest daar retour, of hier zonder bon.
refusals-return-changed = Intussen is er iets anders van bon { $receipt } teruggekomen of is de terugbetaling veranderd. Haal de retour uit de mand en open de bon opnieuw.
refusals-refund-card-first = { $card } hiervan is met de kaart betaald: dat gaat eerst terug op de kaart, de rest contant.
refusals-refund-cash-limit = Er gaat hoogstens { $max } in één keer contant terug. Vraag iemand die meer mag toestaan.
refusals-void-has-returns = Artikelen van deze verkoop kwamen terug met bon { $receipt }, dus annuleren in zijn geheel kan niet. Neem de rest retour.
refusals-void-of-return = Op deze bon staat een retour, dus annuleren kan niet. Verkoop de artikelen opnieuw als de klant ze houdt.
# $code (String) - the coupon's code
refusals-coupon-unknown = Geen actie neemt de coupon { $code } aan. Controleer de code.
# $code (String) - the coupon's code
refusals-coupon-twice = Er zit al een coupon van deze actie in de mand: { $code } is niet nodig.
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = De coupon { $code } is gebruikt op { $day }, bon { $receipt }. Hij geldt één keer.
refusals-coupon-in-payment = De coupon { $code } zit in een geparkeerde mand en nog niemand weet wat de kaart deed. Haal die mand terug en beslis dat eerst.
refusals-coupon-no-hub = De centrale kan nu niet naar de coupon { $code } worden gevraagd. Hij geldt één keer: verkoop zonder, of probeer het zo opnieuw.
refusals-coupon-elsewhere = De coupon { $code } is gebruikt of wordt vastgehouden bij { $place }. Hij geldt één keer.
refusals-coupon-not-held = De centrale houdt de coupon { $code } niet meer vast voor deze verkoop. Haal hem eraf en bied hem opnieuw aan.
refusals-coupon-asked = De centrale wordt naar een coupon gevraagd. Wacht op het antwoord.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = “{ $name }” begint op { $day }. Bewaar de coupon tot dan.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = “{ $name }” eindigde op { $day }. De coupon geeft geen korting meer.
# $name (String) - the promotion
refusals-coupon-other-store = “{ $name }” geldt niet in deze winkel.
# $name (String) - the promotion
refusals-coupon-other-time = “{ $name }” geldt niet op deze dag of dit uur.
# $name (String) - the promotion
refusals-coupon-other-customers = “{ $name }” is voor een groep waar deze klant niet bij hoort. Kies eerst de klant.
# $name (String) - the promotion
refusals-coupon-waits = De coupon zit in de mand. “{ $name }” geeft nog geen korting: de artikelen of het minimum ontbreken.
refusals-customer-unknown = Deze klant staat er niet meer in. Zoek opnieuw.
refusals-denomination-unknown = Er is hier geen biljet of munt van { $value }, of die is tweemaal ingevoerd.
refusals-till-is-shared = Hier deelt iedereen één lade: noem niemand.
refusals-till-unknown = Niemand hier heeft personeelsnummer { $till }.
refusals-till-already-open = Het wisselgeld van deze kassa is al geteld. Wat nu komt, is een storting.
refusals-lift-not-its-pieces = De biljetten en munten zijn { $counted } waard, niet het bedrag.
refusals-till-count-first = Tel eerst de lade. Wat er ook uitkomt, daarna kan de kassa worden afgesloten.
refusals-till-carries-too-much = Er kan hoogstens { $max } in de lade blijven: dat is geteld.
refusals-z-unknown = Er is geen Z-rapport { $number } op deze kassa.
refusals-training-already = U oefent al. Beëindig het met de knop bovenaan.
refusals-training-not-begun = Niemand oefent op deze kassa.
refusals-record-unknown = Er is geen vermelding { $record } in het journaal. Zoek opnieuw.
refusals-terminal-declined = De pinautomaat weigerde: er is niets afgeschreven. Probeer een andere kaart of betaal anders.
refusals-terminal-refund-declined = De pinautomaat weigerde: er ging niets terug naar de kaart. Probeer het opnieuw of geef het anders terug.
refusals-terminal-by-hand = De pinautomaat was niet te bereiken en er is niets afgeschreven. Toets het bedrag daar in en zeg wat hij meldt, of betaal anders.
refusals-terminal-cant-tell = De pinautomaat kan niet zeggen wat ervan werd. Kijk naar de laatste bon of het journaal en beslis dan.
refusals-terminal-not-ready = De pinautomaat antwoordt niet. Controleer kabel en stroom; hij wordt vanzelf gevonden.
refusals-payment-at-terminal = De pinautomaat is met deze betaling bezig. Wacht op het antwoord of beëindig de betaling.
refusals-card-through-terminal = Hier wordt met kaart op de verbonden pinautomaat betaald. Begin een kaartbetaling.
refusals-order-unknown = Deze bestelling wacht niet in deze winkel. Controleer het nummer.
refusals-order-not-open = Open eerst een bestelling.
refusals-order-being-asked = De hub wordt nog gevraagd naar bestelling { $order }. Wacht even.
refusals-order-not-to-hand-over = Bestelling { $order } kan nu niet worden uitgegeven. Ernaast staat waarom.
refusals-return-being-asked = De hub wordt nog gevraagd naar deze bon. Wacht even.
refusals-return-not-sold-there = Dat artikel staat niet op die bon. Bekijk de bon, of neem het zonder bon terug.
refusals-return-came-back-elsewhere = Een deel kwam al terug bij een andere kassa of online. Over: { $left }.
refusals-voucher-above-due = Een cadeaubon betaalt hooguit wat open staat: { $due }. De rest blijft erop staan.
refusals-voucher-refund = Hier gaat geen geld terug naar een cadeaubon. Geef het contant of op de pas terug.
refusals-voucher-code = Dit is geen code van een cadeaubon. Scan opnieuw of typ de code zoals gedrukt.
refusals-voucher-no-hub = De centrale kan nu niet naar cadeaubonnen worden gevraagd. Probeer het opnieuw of betaal anders.
refusals-voucher-pays-already = Deze cadeaubon betaalt al voor deze verkoop. Haal hem er eerst af voor een ander bedrag.
refusals-voucher-asked = De centrale wordt naar een cadeaubon gevraagd. Wacht op het antwoord.
refusals-voucher-single-purpose = De centrale heeft niet gezegd waarvoor deze cadeaubon is, dus kan hij niet worden aangenomen. De klant kan anders betalen.
refusals-voucher-left = Cadeaubon eindigend op { $tail }: nog { $left }.
refusals-voucher-left-until = Cadeaubon eindigend op { $tail }: nog { $left }, tot en met { $day }.
refusals-voucher-goods-none = Deze cadeaubon is alleen voor { $goods }, en daarvan is hier niets meer te betalen. De klant kan anders betalen.
refusals-voucher-goods-most = Deze cadeaubon is alleen voor { $goods }: hier kan hij hoogstens { $most } betalen.
refusals-voucher-goods-elsewhere = Over deze cadeaubon voor { $goods } is btw betaald waar hij is verkocht; hier is hij niet geldig. De klant kan anders betalen.
refusals-voucher-goods-unknown = Deze winkel verkoopt geen cadeaubonnen voor { $goods }. Kies opnieuw waarvoor hij is.
refusals-voucher-unasked-goods = De centrale is niet bereikbaar, en de cadeaubon eindigend op { $tail } is misschien alleen voor bepaalde artikelen. Probeer het later opnieuw, of de klant betaalt anders.
refusals-voucher-left-goods = Alleen voor { $goods }.
refusals-voucher-over = De centrale houdt het bedrag van de cadeaubon eindigend op { $tail } niet meer vast. Haal hem eraf en scan opnieuw.
refusals-voucher-unasked-none = De centrale is niet bereikbaar, en zonder haar mag deze kassa niets meer van de cadeaubon eindigend op { $tail } nemen. Betaal anders.
refusals-voucher-unasked-amount = De centrale is niet bereikbaar. Typ wat er nog op de cadeaubon eindigend op { $tail } staat, hoogstens { $most }, en druk op Cadeaubon.
refusals-voucher-unasked-most = Zonder de centrale kan hoogstens { $most } van de cadeaubon eindigend op { $tail } worden genomen.
refusals-voucher-unasked-scan = Scan de cadeaubon opnieuw: de vorige was voor een andere verkoop.
refusals-voucher-unknown = Geen cadeaubon heeft deze code. Controleer hem letter voor letter.
refusals-voucher-empty = Op deze cadeaubon staat niets meer om uit te geven.
refusals-voucher-stopped = Deze cadeaubon kan niet worden gebruikt: niet actief, geblokkeerd, te oud of in een andere munt.
refusals-voucher-needs-hub = De centrale houdt het saldo van cadeaubonnen bij, en deze kassa heeft er geen.

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = Met deze cadeaubon is hiervan maar { $most } betaald. Geef de rest anders terug.
refusals-voucher-not-found = Op deze naam is er geen cadeaubon met tegoed. Toets de naam in zoals die op de bon staat.
refusals-voucher-name-missing = Toets de naam in van wie de cadeaubon krijgt.
refusals-voucher-find-again = De gevonden cadeaubon is er niet meer. Zoek opnieuw.
refusals-refund-above-online = Hiervan is maar { $most } online betaald. Geef de rest anders terug.
refusals-online-pays = Zo wordt aan de kassa niet betaald. Langs deze weg gaat alleen geld van een online bestelling terug.
refusals-refund-online-first = { $online } hiervan is online betaald: dat gaat eerst langs dezelfde weg terug.
refusals-order-return-unknown = Niemand kent een bestelling { $order }. Kijk het nummer na, of zoek haar op klant of kaart.
refusals-order-return-unasked = De centrale is niet bereikbaar en deze kassa kent bestelling { $order } niet. Probeer het opnieuw als het netwerk er weer is.
refusals-order-return-unpaid = Voor bestelling { $order } is online niets betaald: er valt niets terug te geven.
refusals-order-return-waits = Bestelling { $order } is nog niet overhandigd. Annuleer haar in plaats van haar terug te nemen.
refusals-order-return-over = Van bestelling { $order } valt niets meer terug te geven: ze is geannuleerd, of alles is al terug of terugbetaald.
refusals-order-return-currency = Bestelling { $order } is in { $currency } betaald. Ze kan alleen terug in een winkel die dat uitbetaalt.
refusals-order-return-changed = Intussen is iets van bestelling { $order } elders teruggekomen, of een andere kassa neemt het terug. Haal de retour uit de mand en open de bestelling opnieuw.
refusals-attendant-needed = Dit mag alleen het personeel. Roep hen.
refusals-self-checkout-off = Deze kassa is niet voor klanten ingesteld. Zet self_checkout in de instellingen.
refusals-self-checkout-basket = Rond eerst deze betaling of retour af en start dan het zelfscannen.
refusals-self-checkout-goods = { $name } moet door het personeel worden aangeslagen. Zij zijn geroepen.
refusals-self-checkout-no-terminal = De betaalautomaat is niet klaar. Roep het personeel.
refusals-scan-and-go-broken = Deze mand van een telefoon is niet leesbaar. Toon de code opnieuw of scan de artikelen.
refusals-scan-and-go-form = Deze mand komt uit een nieuwere app dan deze kassa kent. Scan de artikelen.
refusals-scan-and-go-too-long = Deze mand van een telefoon is te lang. Scan de artikelen.
refusals-scan-and-go-taken = Deze mand van een telefoon is al overgenomen. Maak een nieuwe of scan de artikelen.
refusals-scan-and-go-nothing = Niets uit deze mand kan worden overgenomen: { $goods }. Scan de artikelen.
refusals-scan-and-go-left-out = Niet overgenomen: { $goods }. Scan ze of leg ze weg.
refusals-pick-how-many = Kies 1 tot { $max } bestellingen.
refusals-pick-taken = { $name } verzamelt dit aan kassa { $till }. Laat het daarbij of vraag het na.
refusals-pick-enough = Alles wat de bestelling ervan wil, is al verzameld.
refusals-pick-not-wanted = Geen bestelling op deze lijst wil dat. Leg het terug.
refusals-pick-not-there = Er ligt er geen in de bak.
refusals-pick-too-many = Hier kunnen maar { $left } bedoeld zijn.
refusals-pick-quantity = Dat is geen hoeveelheid van dit artikel.
refusals-pick-nothing-missing = Zeg eerst dat het er niet is.
refusals-pick-not-open = Er is geen lijst open. Kies de bestellingen die u wilt verzamelen.
refusals-pick-not-instead = Dat kan het niet vervangen: het is hetzelfde artikel of wordt in een andere eenheid verkocht.
refusals-pick-other-store = Winkel { $store } heeft dit artikel niet. Kies een andere winkel.
refusals-pack-how-many = Zeg hoeveel tassen er zijn, van 1 tot { $max }.
refusals-order-ended = Bestelling { $order } is afgelopen. Leg de artikelen terug.
refusals-order-line-unknown = De bestelling heeft die regel niet.
refusals-order-not-gathered = Bestelling { $order } is niet compleet: haal de rest of zeg wat er niet is.
refusals-order-not-ready = Bestelling { $order } ligt toch niet klaar.
refusals-order-not-handed = Van bestelling { $order } is niets uitgegeven.
refusals-order-altered = Bestelling { $order } is niet wat de hub heeft ondertekend. Geef niets mee en bel het hoofdkantoor.
refusals-order-age = Er zit iets in voor mensen van { $age } jaar of ouder. Kijk wie het afhaalt en bevestig de leeftijd.
refusals-order-part = Zoveel ligt er niet om mee te geven.
refusals-line-is-of-order = De artikelen van een bestelling kosten wat is afgesproken. Haal de bestelling uit de mand om ze anders te verkopen.
refusals-order-is-in = Deze bestelling ligt al in de mand.
refusals-park-with-order = In deze mand ligt een bestelling. Reken ze af of haal ze eruit voordat u de mand opzij zet.
refusals-order-changed = Bestelling { $order } is intussen betaald, opgehaald of geannuleerd. Haal ze uit de mand en open ze opnieuw.
refusals-order-goods-unknown = { $name } is hier niet bekend, en de bestelling zegt niet hoe het wordt belast. Bel het hoofdkantoor.
refusals-order-tax-unknown = De bestelling zegt niet hoeveel belasting erin zit, en kan hier dus niet worden betaald. Bel het hoofdkantoor.
refusals-order-sold = Bestelling { $order } is met een verkoop betaald. Draai die verkoop terug, of neem de artikelen met die bon terug.
refusals-order-return-receipt = Bestelling { $order } is aan een kassa betaald. Neem de artikelen terug met bon { $receipt }.
refusals-line-not-sent = Alleen artikelen van de winkel kunnen elders worden afgehaald of verstuurd.
refusals-order-for-nobody = Zeg eerst voor wie het is: kies de klant of noteer een nieuwe.
refusals-order-needs-hub = De centrale geeft bestellingen door aan andere winkels, en deze kassa heeft geen centrale.
refusals-store-has-not = { $store } heeft er niet zo veel. Kies een andere winkel, of minder.
refusals-order-without-address = Van { $name } is geen adres bekend. Noteer dat eerst.
refusals-order-no-courier = Zeg wie het pakket meeneemt.
refusals-return-taken-along = { $name } is bij de aankoop meegenomen: zeg in welke staat het terugkomt.
refusals-customer-name-missing = Noteer eerst een naam.
refusals-customer-email-wrong = Dit kan geen e-mailadres zijn. Vraag het na bij de klant.
refusals-customer-phone-wrong = Dit kan geen telefoonnummer zijn. Vraag het na bij de klant.
refusals-customer-agreed-to-nothing = Zo is de klant nog niet te bereiken. Noteer hoe, of laat het antwoord weg.
refusals-customer-known = { $name } is al bekend met { $way }. Kies die klant in plaats van een tweede vermelding.
refusals-customer-address-part = Een adres heeft een straat en een plaats.
refusals-courier-none = Deze kassa heeft geen koerier om te vragen, of de bestelling wordt opgehaald. Typ wie het meeneemt en het pakketnummer.
refusals-courier-not-packed = Pak eerst in en geef aan hoeveel pakketten het zijn.
refusals-courier-refuses = De koerier neemt bestelling { $order } niet mee: { $words } Controleer het adres met de klant en tik in de bestelling op ‘Koerier nog eens vragen’.
refusals-courier-keeps = De koerier annuleert bestelling { $order } niet: { $words } Bel ze.
