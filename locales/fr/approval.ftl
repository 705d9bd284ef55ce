### ui

approval-title = Autorisation
approval-how = Choisissez qui autorise et saisissez son code, ou présentez son badge au lecteur. Vous restez identifié.
approval-accept = Autoriser
