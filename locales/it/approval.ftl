### ui
### Una seconda persona autorizza un’operazione sullo stesso schermo.

approval-title = Autorizzazione
approval-how = Scelga chi autorizza e inserisca il suo PIN, oppure passi il suo badge sotto il lettore. Lei resta collegato.
approval-accept = Autorizza
