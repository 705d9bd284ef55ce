### ui
### Landets regler så som den här butiken använder dem.

country-title = Land och skatter
country-next = Nästa lagändring
country-rules = Regler
country-rates = Dagens skattesatser
country-star = * Ingen har läst källan till den här satsen än. Låt någon bekräfta den.
country-unchecked = Ej kontrollerat
country-unchecked-count =
    { $count ->
        [0] Allt är kontrollerat
        [one] { $count } uppgift är inte kontrollerad
       *[other] { $count } uppgifter är inte kontrollerade
    }
country-unchecked-explain = De är skrivna ur minnet. Låt någon som kan lagen bekräfta dem innan du litar på dem.
country-wrong = Något är fel i kassans filer. Tryck för att läsa vad.
