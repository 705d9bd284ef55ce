### ui
### Toinen henkilö hyväksyy yhden toiminnon samalla näytöllä.

approval-title = Hyväksyntä
approval-how = Valitse hyväksyjä ja anna hänen PIN-koodinsa, tai vie hänen henkilökorttinsa lukijan alle. Pysyt kirjautuneena.
approval-accept = Hyväksy
