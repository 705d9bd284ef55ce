### ui
### Ce que la caisse et la centrale se disent : où on en est et que faire.

exchange-title = Échange avec la centrale
exchange-try-now = Essayer maintenant
exchange-good = Tout est échangé.
exchange-never = Cette caisse n’a pas encore joint la centrale.
exchange-hub = Centrale
exchange-contact = Dernier contact
exchange-none = Aucun encore
exchange-waiting = À envoyer
exchange-oldest = Le plus ancien
exchange-sources = Ce qui vient de la centrale

# $time (String) - jour et heure
exchange-as-of = État au { $time }

exchange-reading = Lecture en cours: { $percent }
exchange-aside = Reçu, mais non utilisé
exchange-aside-unknown = Une version plus récente de la caisse le connaît.
exchange-aside-advice = Prévenez la centrale : ces éléments ne sont pas utilisables ici tels quels.
exchange-clock = Les horloges de la caisse et de la centrale sont trop éloignées. Réglez l’horloge de la caisse.
exchange-source-catalogue = Articles
exchange-source-prices = Prix
exchange-source-promotions = Promotions
exchange-source-customers = Clients
exchange-source-stock = Stock des magasins
exchange-source-orders = Commandes à retirer
exchange-source-people = Personnes
exchange-source-settings = Réglages
exchange-source-packs = Règles du pays
exchange-trouble-unreachable = La centrale est injoignable. La vente continue ; tout est gardé ici et envoyé tout seul. Si cela dure, vérifiez le réseau.
exchange-trouble-stranger = Ce n’est pas la centrale qui répond. La vente continue. Vérifiez le réseau : une page de connexion fait peut-être obstacle.
exchange-trouble-unknown = La centrale ne connaît pas cette caisse. Demandez-lui un code d’inscription.
exchange-trouble-busy = La centrale ne peut rien prendre pour le moment. La caisse réessaie toute seule.
exchange-trouble-refused = La centrale a refusé quelque chose. La caisse réessaie ; si cela dure, prévenez la centrale.
exchange-trouble-disk = Le disque de la caisse a refusé. Lisez ce que la caisse dit de son disque.
exchange-trouble-clock = Les horloges de la caisse et de la centrale diffèrent. La caisse se corrige ; si cela dure, réglez l’horloge.
exchange-trouble-revoked = La centrale a exclu cette caisse. Tout est gardé ici. Appelez la centrale.
exchange-trouble-fork = La centrale a d’autres enregistrements sous les numéros de cette caisse : ces données sont peut-être une copie. Plus rien n’est envoyé, tout est gardé. Appelez la centrale.
exchange-trouble-altered = Un enregistrement n’est plus tel qu’il a été scellé. Plus rien n’est envoyé, tout est gardé. Appelez la centrale.
