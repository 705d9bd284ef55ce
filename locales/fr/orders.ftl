### ui
### Commandes de la boutique en ligne qui attendent ici leurs clients.

orders-title = Commandes à retirer
orders-none = Aucune commande en attente
orders-none-advice = Quand il en arrive une, elle s’affiche ici et on l’entend.
orders-choose = Scannez le code de la commande ou choisissez-la dans la liste.
orders-hand-over = Remettre
orders-handed-over = La commande { $order } est remise.
orders-arrived = Nouvelles commandes : { $count }
orders-more = Autres commandes : { $count }. Trouvez-les par leur numéro.
orders-asking = Le central est interrogé : peut-elle être remise ? …
orders-held = Elle peut être remise : personne ne peut l’annuler entre-temps. Comparez le nom et les articles.
orders-unasked = Le central est injoignable : on ne sait pas si elle a été annulée ou retirée ailleurs. Vous pouvez la remettre ; c’est consigné et envoyé plus tard.
orders-at-another-till = Une autre caisse est en train de la remettre. Demandez à vos collègues.
orders-not-ready = Les articles ne sont pas encore réunis. Demandez au client d’attendre ou de revenir.
orders-unpaid = Elle n’est pas payée, et les commandes ne se paient pas ici. Appelez le siège.
orders-collected = Son client l’a déjà. Ne remettez rien.
orders-cancelled = Elle a été annulée. Ne remettez rien et rangez les articles.
orders-expired = Son délai est passé et personne n’est venu. Appelez le siège.
orders-refused = Le central ne connaît pas cette commande dans ce magasin. Appelez le siège.
orders-state-ready = Prête
orders-state-picking = En préparation
orders-state-placed = Nouvelle
orders-state-unpaid = Non payée
orders-state-handed-over = Remise
orders-state-cancelled = Annulée
orders-state-expired = Expirée
