### ui
### Kto kupuje: kogo wymienia faktura, kto nie płaci podatku, gdzie się je.

buyer-takeaway = Na wynos
buyer-dine-in = Na miejscu
buyer-title = Faktura z nazwą
buyer-name = Imię i nazwisko lub firma
buyer-number = NIP
buyer-address = Ulica i numer
buyer-address-more = Kod, miejscowość
buyer-address-country = Kraj
buyer-explain = Wystarczy nazwa lub NIP, jeśli prawo nie wymaga więcej. Paragon staje się fakturą.
buyer-none = Bez faktury
buyer-hint = Faktura na taką kwotę wymaga nazwy nabywcy.
buyer-named = Faktura dla: { $name }
buyer-exemption = Nabywca zwolniony
buyer-exemption-resale = Nabywca, który sprzedaje dalej
buyer-exemption-exempt-organization = Organizacja zwolniona
buyer-exemption-status-card = Nabywca z kartą statusu
buyer-exemption-status-card-hst = Nabywca z kartą statusu (tylko część federalna)
buyer-certificate = Numer zaświadczenia lub karty
buyer-exemption-none = Znowu pobieraj podatek
buyer-exempted = Zwolnienie: { $exemption }
buyer-exempted-certificate = Zwolnienie: { $exemption }, { $certificate }
