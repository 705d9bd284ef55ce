### ui
### Kuka ostaa: kenet lasku nimeää, kuka ei maksa veroa, missä syödään.

buyer-takeaway = Mukaan
buyer-dine-in = Syödään täällä
buyer-title = Lasku nimellä
buyer-name = Henkilön tai yrityksen nimi
buyer-number = Y-tunnus
buyer-address = Katu ja numero
buyer-address-more = Postinumero, paikkakunta
buyer-address-country = Maa
buyer-explain = Nimi tai numero riittää, ellei laki vaadi enempää. Kuitista tulee lasku.
buyer-none = Ei laskua
buyer-hint = Tämän suuruinen lasku tarvitsee ostajan nimen.
buyer-named = Laskun saaja: { $name }
buyer-exemption = Veroton ostaja
buyer-exemption-resale = Ostaja, joka myy tavarat edelleen
buyer-exemption-exempt-organization = Veroton järjestö
buyer-exemption-status-card = Ostaja, jolla on status-kortti
buyer-exemption-status-card-hst = Ostaja, jolla on status-kortti (vain liittovaltion osuus)
buyer-certificate = Todistuksen tai kortin numero
buyer-exemption-none = Peri vero taas
buyer-exempted = Veroton: { $exemption }
buyer-exempted-certificate = Veroton: { $exemption }, { $certificate }
