### ui
### Les commandes sont préparées : quoi prendre, pour quelle caisse, et que faire s’il n’y en a pas.

picking-title = Préparer des commandes
picking-choose = Scannez ce que vous prenez. On vous dit dans quel bac le mettre.
picking-done = Tout est préparé. Emballez et dites que c’est prêt.
picking-box = Bac { $box }
picking-of = { $done } sur { $due }
picking-on-hand = En stock : { $quantity }
picking-one = Un de pris
picking-all = Les { $quantity } sont pris
picking-put-back = En remettre un
picking-missing = Il n’y en a pas
picking-count = Combien y en a-t-il en rayon ?
picking-no-count = Je n’ai pas compté
picking-count-is = Il y en a autant
picking-settle = Il n’y en a pas. Que veut le client ?
picking-refund = Être remboursé
picking-other-store = Retirer dans un autre magasin
picking-instead = Prendre autre chose
picking-found = Finalement, il y en a
picking-instead-scan = Scannez ce qui est pris à la place.
picking-instead-costs = { $article }, pour { $amount } : le client ne paie jamais plus qu’avant.
picking-consent = Comment le client a-t-il accepté ?
picking-consent-phone = Par téléphone
picking-consent-message = Par écrit
picking-consent-in-person = Il est ici
picking-no-store = On ne connaît aucun autre magasin qui l’ait.
picking-taken = { $name } prépare cela
picking-unasked = La centrale est injoignable : un collègue prépare peut-être la même chose.
picking-asking = Vos collègues apprennent que vous préparez celles-ci …
picking-not-there = Manquant : { $quantity }
picking-bags = Sacs
picking-ready = Prête
picking-is-ready = La commande { $order } est prête. Le client est prévenu.
picking-picked = { $order } : dans le bac { $box }.
