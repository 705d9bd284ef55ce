### ui
### Was in Österreich anders heißt.

demo-drawer = Kassalade
