### ui
### Wer kauft: wen eine Rechnung nennt, wer eine Steuer nicht zahlt, wo gegessen wird.

buyer-takeaway = Mitnehmen
buyer-dine-in = Hier essen
buyer-title = Rechnung mit Namen
buyer-name = Name der Person oder Firma
buyer-number = Steuernummer
buyer-address = Straße und Hausnummer
buyer-address-more = Postleitzahl, Ort
buyer-address-country = Land
buyer-explain = Name oder Steuernummer genügt, wo das Gesetz nicht mehr verlangt. Aus dem Beleg wird eine Rechnung.
buyer-none = Keine Rechnung
buyer-hint = Eine Rechnung über so viel braucht den Namen des Käufers.
buyer-named = Rechnung für { $name }
buyer-exemption = Von Steuer befreit
buyer-exemption-resale = Wer die Ware weiterverkauft
buyer-exemption-exempt-organization = Eine befreite Organisation
buyer-exemption-status-card = Wer eine Status Card hat
buyer-exemption-status-card-hst = Wer eine Status Card hat (nur der Bundesanteil)
buyer-certificate = Nummer der Bescheinigung oder Karte
buyer-exemption-none = Steuer wieder berechnen
buyer-exempted = Steuerfrei: { $exemption }
buyer-exempted-certificate = Steuerfrei: { $exemption }, { $certificate }
