### ui
### Wie koopt: wie een factuur noemt, wie een belasting niet betaalt, waar het gegeten wordt.

buyer-takeaway = Meenemen
buyer-dine-in = Hier eten
buyer-title = Factuur op naam
buyer-name = Naam van persoon of bedrijf
buyer-number = Btw-nummer
buyer-address = Straat en nummer
buyer-address-more = Postcode, plaats
buyer-address-country = Land
buyer-explain = Naam of nummer is genoeg waar de wet niet meer vraagt. De bon wordt een factuur.
buyer-none = Geen factuur
buyer-hint = Een factuur van dit bedrag heeft de naam van de koper nodig.
buyer-named = Factuur voor { $name }
buyer-exemption = Vrijgestelde koper
buyer-exemption-resale = Een koper die de goederen doorverkoopt
buyer-exemption-exempt-organization = Een vrijgestelde organisatie
buyer-exemption-status-card = Een koper met een statuskaart
buyer-exemption-status-card-hst = Een koper met een statuskaart (alleen het federale deel)
buyer-certificate = Nummer van het certificaat of de kaart
buyer-exemption-none = Weer belasting rekenen
buyer-exempted = Vrijgesteld: { $exemption }
buyer-exempted-certificate = Vrijgesteld: { $exemption }, { $certificate }
