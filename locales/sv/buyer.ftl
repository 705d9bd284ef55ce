### ui
### Vem som köper: vem en faktura nämner, vem som inte betalar en skatt, var det äts.

buyer-takeaway = Ta med
buyer-dine-in = Äta här
buyer-title = Faktura med namn
buyer-name = Personens eller företagets namn
buyer-number = Momsnummer
buyer-address = Gata och nummer
buyer-address-more = Postnummer, ort
buyer-address-country = Land
buyer-explain = Namn eller nummer räcker där lagen inte kräver mer. Kvittot blir en faktura.
buyer-none = Ingen faktura
buyer-hint = En faktura på det här beloppet behöver köparens namn.
buyer-named = Faktura till { $name }
buyer-exemption = Skattefri köpare
buyer-exemption-resale = En köpare som säljer varorna vidare
buyer-exemption-exempt-organization = En skattefri organisation
buyer-exemption-status-card = En köpare med statuskort
buyer-exemption-status-card-hst = En köpare med statuskort (bara den federala delen)
buyer-certificate = Intygets eller kortets nummer
buyer-exemption-none = Ta ut skatt igen
buyer-exempted = Skattefri: { $exemption }
buyer-exempted-certificate = Skattefri: { $exemption }, { $certificate }
