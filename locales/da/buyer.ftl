### ui
### Hvem der køber: hvem en faktura nævner, hvem der ikke betaler en afgift, hvor det spises.

buyer-takeaway = Tag med
buyer-dine-in = Spis her
buyer-title = Faktura med navn
buyer-name = Personens eller firmaets navn
buyer-number = Momsnummer
buyer-address = Vej og nummer
buyer-address-more = Postnummer, by
buyer-address-country = Land
buyer-explain = Navn eller nummer er nok, hvor loven ikke kræver mere. Bonen bliver en faktura.
buyer-none = Ingen faktura
buyer-hint = En faktura på dette beløb skal have køberens navn.
buyer-named = Faktura til { $name }
buyer-exemption = Afgiftsfri køber
buyer-exemption-resale = En køber, der sælger varerne videre
buyer-exemption-exempt-organization = En afgiftsfri organisation
buyer-exemption-status-card = En køber med statuskort
buyer-exemption-status-card-hst = En køber med statuskort (kun den føderale del)
buyer-certificate = Attestens eller kortets nummer
buyer-exemption-none = Opkræv afgift igen
buyer-exempted = Afgiftsfri: { $exemption }
buyer-exempted-certificate = Afgiftsfri: { $exemption }, { $certificate }
