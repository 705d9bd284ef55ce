### ui
### Hvem som kjøper: hvem en faktura nevner, hvem som ikke betaler en avgift, hvor det spises.

buyer-takeaway = Ta med
buyer-dine-in = Spis her
buyer-title = Faktura med navn
buyer-name = Personens eller firmaets navn
buyer-number = Organisasjonsnummer
buyer-address = Gate og nummer
buyer-address-more = Postnummer, sted
buyer-address-country = Land
buyer-explain = Navn eller nummer er nok der loven ikke krever mer. Kvitteringen blir en faktura.
buyer-none = Ingen faktura
buyer-hint = En faktura på dette beløpet må ha kjøperens navn.
buyer-named = Faktura til { $name }
buyer-exemption = Avgiftsfri kjøper
buyer-exemption-resale = En kjøper som selger varene videre
buyer-exemption-exempt-organization = En avgiftsfri organisasjon
buyer-exemption-status-card = En kjøper med statuskort
buyer-exemption-status-card-hst = En kjøper med statuskort (bare den føderale delen)
buyer-certificate = Attestens eller kortets nummer
buyer-exemption-none = Krev avgift igjen
buyer-exempted = Avgiftsfri: { $exemption }
buyer-exempted-certificate = Avgiftsfri: { $exemption }, { $certificate }
