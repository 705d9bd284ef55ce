### ui
### Druga osoba zatwierdza jedną czynność na tym samym ekranie.

approval-title = Zatwierdzenie
approval-how = Wybierz, kto zatwierdza, i wpisz PIN tej osoby albo przyłóż jej identyfikator do skanera. Nadal jesteś zalogowany.
approval-accept = Zatwierdź
