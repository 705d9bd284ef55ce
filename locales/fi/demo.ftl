### ui
### Esittelymyymälän laitteet.

demo-title = Esittelylaitteet
demo-explain = Nämä korvaavat oikeat laitteet. Lue viivakoodi napauttamalla sitä.
demo-scan = Lue { $name }
demo-printer = Kuittitulostin
demo-tear-paper = Ota paperi pois
demo-refill-paper = Lisää paperia
demo-open-cover = Avaa kansi
demo-close-cover = Sulje kansi
demo-drawer = Kassalaatikko
demo-push-drawer = Työnnä kiinni
demo-receipt = Viimeisin kuitti
demo-no-receipt = Seuraava kuitti tulee tähän.
demo-hide = Piilota esittelylaitteet
demo-previous = Edelliset viivakoodit
demo-next = Lisää viivakoodeja
demo-open-shop = Avaa kauppa: { $place }
demo-no-arabic-country = Minkään arabiankielisen maan sääntöjä ei vielä ole: tämä kauppa on Lontoossa, brittiläisin hinnoin ja veroin.

demo-office = Pääkonttori
demo-cut-network = Katkaise verkko
demo-mend-network = Yhdistä verkko
