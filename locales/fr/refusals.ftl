refusals-line-gone = Cette ligne n’est plus dans le panier. Vérifiez le panier et réessayez.
refusals-basket-being-paid = Un règlement a déjà été encaissé pour cette vente. Terminez le paiement ou rendez d’abord l’argent.
refusals-too-many-lines = Un panier compte au plus { $max } lignes. Encaissez celui-ci et commencez-en un autre.
refusals-wrong-unit = Cet article se vend { $unit ->
    [each] à la pièce
   *[other] au { $unit }
}. Saisissez à nouveau la quantité.
refusals-quantity-not-positive = La quantité doit être supérieure à zéro. Pour retirer l’article, supprimez la ligne.
refusals-quantity-too-large = Une ligne vend au plus { $max }. Vérifiez la quantité saisie.
refusals-price-negative = Un prix ne peut pas être négatif. Saisissez-le à nouveau.
refusals-amount-too-large = Ce montant dépasse la limite de la caisse ({ $max }). Vérifiez le montant saisi.
refusals-discount-not-share = Une remise se situe entre 0 et 100 %. Saisissez-la à nouveau.
refusals-discount-above-price = La remise dépasse le prix de { $price }. Saisissez une remise plus petite.
refusals-note-too-long = Ce texte dépasse { $max } caractères. Raccourcissez-le.
refusals-name-too-long = Le nom de cet article est trop long pour être vendu. Demandez au siège de le raccourcir.
refusals-basket-empty = Rien n’est encore enregistré. Scannez d’abord un article.
refusals-amount-not-positive = Saisissez un montant supérieur à zéro.
refusals-card-above-due = Une carte paie au plus le montant dû : { $due }. On ne rend pas la monnaie sur une carte.
refusals-too-many-tenders = Une vente accepte au plus { $max } règlements. Encaissez le reste en une fois.
refusals-tender-gone = Ce règlement n’est plus là. Vérifiez les règlements et réessayez.
refusals-not-covered = Il reste { $due } à payer.
refusals-tax-category-unknown = Cet article porte la catégorie de TVA « { $category } », inconnue pour { $country }. Il ne peut pas être vendu tant que le siège ne l’a pas corrigée.
refusals-tax-rate-missing = Aucun taux de TVA n’est connu pour « { $category } » le { $day }. Vérifiez la date de la caisse ; si elle est juste, appelez l’assistance.
refusals-tax-region-missing = Les taxes dépendent de la région ({ $country }) et les réglages n’en nomment aucune. Indiquez la région du magasin, puis vendez.
refusals-tax-levy-missing = Aucun montant n’est connu pour la contribution « { $levy } » le { $day }. Vérifiez la date de la caisse ; si elle est juste, appelez l’assistance.
refusals-tax-exemption-unknown = L’exonération « { $exemption } » n’existe pas pour { $country }. Choisissez-en une autre, ou vendez avec la taxe.
refusals-tax-certificate-missing = L’exonération de cet acheteur exige le numéro d’une attestation ou d’une carte. Saisissez-le, ou vendez avec la taxe.
refusals-tax-too-large = Ces montants sont trop grands pour que la taxe soit calculée exactement. Partagez la vente.
refusals-discount-needs-manager = Vous pouvez accorder seul jusqu’à { $max } %.
refusals-post-void-needs-manager = Votre rôle ne permet pas d’annuler une vente terminée.
refusals-act-needs-manager = Votre rôle ne permet pas cela.
refusals-role-cannot-sell = { $name } ne peut pas vendre avec ce rôle. Identifiez-vous comme caissier.
refusals-amount-needs-manager = Vous pouvez aller seul jusqu’à { $max }.
refusals-may-approve = { $who } peut l’autoriser ici.
refusals-approve-own = Personne n’autorise sa propre opération. Demandez à quelqu’un d’autre de saisir son numéro et son code.
refusals-approver-cannot = { $name } ne peut pas l’autoriser non plus.
refusals-approval-not-possible = Personne d’autre ne peut autoriser cela. Identifiez-vous plutôt.
refusals-approval-waits = Une autorisation est attendue. Donnez-la ou annulez, puis scannez à nouveau.
refusals-till-locked = La caisse est verrouillée. Identifiez-vous pour continuer.
refusals-badge-unknown = Ce badge n’est à personne. Identifiez-vous avec votre numéro et votre code.
refusals-badge-in-search = C’est un badge. Rien n’a été recherché.
refusals-operator-unknown = Personne n’a le numéro { $operator }. Vérifiez-le et réessayez.
refusals-code-too-long = Ce code est trop long pour un article : { $code }. Scannez le code-barres de l’article.
refusals-code-empty = Le lecteur a envoyé un code vide. Scannez à nouveau.
refusals-code-unknown = Aucun article ne porte le code { $code }. Cherchez-le par son nom ou vendez-le comme article libre.
refusals-article-gone = L’article { $sku } n’est plus vendu ici. Cherchez-en un autre.
refusals-search-too-long = Cherchez avec { $max } caractères au plus.
refusals-pin-format = Un code compte de 4 à 12 chiffres.
refusals-pin-first = C’est un premier code. Connectez-vous avec lui sous votre nom, puis choisissez le vôtre.
refusals-pin-same = C’est le code que vous avez déjà. Choisissez-en un autre.
refusals-pin-wrong = Code erroné. Réessayez.
refusals-pin-locked = Trop de codes erronés. { $seconds ->
    [one] Attendez une seconde et réessayez.
   *[other] Attendez { $seconds } secondes et réessayez.
}
refusals-sign-in-first = Identifiez-vous d’abord.
refusals-price-is-fixed = Le prix de cet article est fixe. Accordez plutôt une remise.
refusals-price-missing = { $name } n’a pas de prix aujourd’hui et ne peut pas être vendu. Demandez son prix au siège.
refusals-open-items-off = Ce magasin ne vend pas d’articles libres. Cherchez l’article.
refusals-name-missing = Saisissez un nom de 1 à { $max } caractères pour le ticket.
refusals-amount-changed = Le montant dû a changé. Vérifiez-le et encaissez à nouveau.
refusals-no-last-sale = Il n’y a pas de vente à imprimer. Choisissez-en une dans les ventes récentes.
refusals-print-not-open = Cette impression est déjà réglée.
refusals-print-not-waiting = Ce document n’attend plus : il est imprimé ou en route.
refusals-print-is-voucher = Un bon cadeau payé est sur cette impression : elle ne peut pas être abandonnée. Annulez la vente s’il ne peut pas être imprimé.
refusals-already-voided = Cette vente a déjà été annulée par { $slip }.
refusals-receipt-unknown = Cette caisse n’a pas de vente { $receipt }. Vérifiez le numéro sur le ticket.
refusals-reason-missing = Saisissez le motif.
refusals-other-workstation = Ces données appartiennent au poste { $workstation }. Démarrez la caisse avec les réglages de ce poste ou choisissez un autre dossier.
refusals-other-country = Ces données appartiennent à une caisse en { $country }. Un journal tient un seul pays et une seule monnaie : choisissez un autre dossier.
refusals-device-key-changed = La clé de cette caisse ne correspond pas à son journal. Remettez le fichier device.key à sa place ou appelez l’assistance. Rien n’a été modifié.
refusals-language-unknown = La caisse ne parle pas { $language }. Choisissez une langue dans la liste.
refusals-preference-unknown = La caisse ne connaît pas « { $value } ». Choisissez dans la liste.
refusals-scan-too-long = Le lecteur a envoyé plus qu’un code-barres n’en contient. Scannez à nouveau.
refusals-scan-incomplete = Seule une partie du code est arrivée. Scannez à nouveau.
refusals-scan-garbage = Le lecteur a envoyé un code illisible. Scannez à nouveau ; si cela persiste, vérifiez le câble.
refusals-scan-too-fast = Les codes sont arrivés trop vite. Scannez à nouveau le dernier article.
refusals-gs1-unreadable = Le code de cet emballage est illisible. Scannez l’autre code-barres ou cherchez l’article par son nom.
refusals-gs1-unknown-ai = Le code de cet emballage contient une partie inconnue : « { $found } ». Scannez l’autre code-barres ou cherchez l’article par son nom.
refusals-gs1-length = La partie ({ $ai }) de ce code est trop courte ou trop longue. Scannez l’autre code-barres ou cherchez l’article par son nom.
refusals-gs1-character = La partie ({ $ai }) de ce code contient un caractère interdit. Scannez l’autre code-barres ou cherchez l’article par son nom.
refusals-gs1-check-digit = La clé de contrôle de la partie ({ $ai }) de ce code est fausse. Scannez à nouveau ; si cela persiste, cherchez l’article par son nom.
refusals-gs1-date = La partie ({ $ai }) de ce code est un jour ou une heure qui n’existe pas. Regardez la date sur l’emballage et cherchez l’article par son nom.
refusals-gs1-twice = La partie ({ $ai }) figure deux fois dans ce code et dit deux choses différentes. Cherchez l’article par son nom.
refusals-gs1-conflict = Les parties ({ $ai }) et ({ $other }) de ce code se contredisent. Cherchez l’article par son nom.
refusals-gs1-link = Le lien web de ce code n’est pas écrit comme la norme le demande. Scannez l’autre code-barres ou cherchez l’article par son nom.
refusals-print-spoiled = Un justificatif en attente d’impression est endommagé et n’est pas imprimé. Les ventes et les tickets sont intacts, et ce qu’il concernait est dans le journal.
# $letters (String) - the letters, with spaces between
refusals-no-font-for-letters = Cette imprimante n’a pas les caractères { $letters }, et aucune police de cet ordinateur ne les contient. Ils sont imprimés « □ »/« ? ». Demandez à l’assistance d’ajouter une police.
refusals-pack-day-passed = { $kind ->
    [sell-by] Cet emballage devait être vendu au plus tard le { $day }
    [best-before] La date de durabilité minimale de cet emballage était le { $day }
   *[expiry] Cet emballage est périmé depuis le { $day }
} : retirez-le du rayon. Il ne se vend pas, même avec l’accord d’un responsable.
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] Cet emballage devait être vendu au plus tard le { $day }
    [best-before] La date de durabilité minimale de cet emballage était le { $day }
   *[expiry] Cet emballage est périmé depuis le { $day }
} : retirez-le du rayon. Seul un responsable connecté peut le vendre.
refusals-pack-day-warned = { $kind ->
    [sell-by] Cet emballage devait être vendu au plus tard le { $day }
    [best-before] La date de durabilité minimale de cet emballage était le { $day }
   *[expiry] Cet emballage est périmé depuis le { $day }
}. Il est dans le panier : prévenez le client ou retirez-le.
refusals-pack-taken-back = { $kind ->
    [sell-by] Cet emballage devait être vendu au plus tard le { $day }
    [best-before] La date de durabilité minimale de cet emballage était le { $day }
   *[expiry] Cet emballage est périmé depuis le { $day }
} : il a été retiré du panier. Retirez-le aussi du rayon.
refusals-pack-seen-twice = Deux codes du même emballage : compté une fois. Si c’étaient deux emballages, scannez l’autre à nouveau.
refusals-serial-in-basket = L’emballage au numéro de série { $serial } est déjà dans le panier. Scannez le suivant.
refusals-label-unit = L’étiquette ne dit pas combien il y en a { $unit ->
    [each] en pièces
   *[other] en { $unit }
}, et l’article se vend ainsi. Cherchez-le par son nom et saisissez la quantité.
refusals-label-currency = Le prix de cette étiquette est dans une autre monnaie. Cherchez l’article par son nom.
refusals-label-price-odd = Le prix de { $price } sur l’étiquette ne convient pas à cet article. Pesez-le ou demandez une nouvelle étiquette.
refusals-in-store-check-digit = Le prix contenu dans ce code-barres est mal lu ou mal imprimé. Scannez à nouveau ou pesez la marchandise.
refusals-line-is-one-pack = Cette ligne est un seul emballage avec son propre prix ou numéro de série. Scannez le suivant ou supprimez la ligne.
refusals-code-other-key = Ce code, de type ({ $ai }), n’est pas celui d’un article : il désigne une livraison, un lieu ou un bon. Scannez le code-barres de l’article.
refusals-code-link = Ce code est un lien web qui ne nomme aucun article. Scannez l’autre code-barres ou cherchez l’article par son nom.
refusals-data-recovered = Les données de la caisse étaient endommagées et viennent d’être rétablies. Regardez le panier et recommencez.
refusals-alert-gone = Ce message a déjà été lu.
refusals-recovery-needs-manager = Votre rôle ne permet pas de retirer ce message.
refusals-buyer-empty = Un acheteur a au moins un nom ou un numéro fiscal. Saisissez l’un des deux.
refusals-buyer-too-long = Le nom et les lignes de l’adresse ont au plus { $max } caractères. Raccourcissez-les.
refusals-buyer-address-too-long = Une adresse a au plus { $max } lignes. Réunissez-en.
refusals-buyer-tax-number-wrong = « { $number } » ne peut pas être un numéro fiscal ici ; { $example } en est un. Vérifiez-le ou laissez-le vide.
refusals-buyer-name-missing = Une facture de { $total } doit porter le nom de l’acheteur. Saisissez-le, puis encaissez.
refusals-buyer-address-missing = Une facture de { $total } doit porter l’adresse de l’acheteur. Saisissez-la, puis encaissez.
refusals-buyer-tax-number-missing = Une facture de { $total } doit porter le numéro fiscal de l’acheteur. Saisissez-le, puis encaissez.
refusals-buyer-identity-missing = Une facture de { $total } doit porter le nom ou le numéro fiscal de l’acheteur. Saisissez l’un des deux, puis encaissez.
refusals-invoice-exists = Cette vente a déjà une facture au nom d’un client. Réimprimez-la, ou annulez la vente et refaites-la.
refusals-money-goes-back = { $back } revient au client. Choisissez comment le rendre.
refusals-refund-above-owed = Seulement { $owed } revient au client. Saisissez ce montant ou moins.
refusals-refund-above-card = La carte n’a payé que { $most }. Rendez le reste en espèces.
refusals-refund-abroad = Ces articles ont été vendus dans un autre pays : ils ne sont remboursés que là-bas. Échangez-les ici contre des articles d’une valeur au moins égale.
refusals-return-line-unknown = Cet article ne figure pas sur ce ticket. Vérifiez le ticket.
refusals-return-above-sold = Seulement { $left } peut encore être repris. Le reste n’a pas été vendu sur ce ticket ou a déjà été repris.
refusals-return-whole-pack = Ce paquet avait son propre prix. Reprenez le paquet entier.
refusals-return-too-late = Les articles sont repris pendant { $days } jours : jusqu’au { $last }. Seuls les articles défectueux sont encore repris ; choisissez ce motif le cas échéant.
refusals-return-unsealed = { $name } n’est repris que non ouvert. S’il est défectueux, choisissez ce motif.
refusals-return-never = { $name } n’est pas repris. S’il est défectueux, choisissez ce motif.
refusals-period-backwards = Le dernier jour est avant le premier. Choisissez les jours dans l’autre sens.
refusals-period-too-long = Un rapport couvre au plus { $max } jours. Choisissez une période plus courte.
refusals-line-is-linked = Cette ligne accompagne un autre article et le suit. Modifiez ou retirez celui-ci.
refusals-line-is-voucher = Un bon cadeau coûte ce qu’il vaut. Retirez-le et vendez-en un autre.
refusals-basket-open = Un autre panier est ouvert. Mettez-le en attente ou terminez-le d’abord.
refusals-park-with-money = De l’argent a déjà été encaissé pour ce panier. Rendez-le avant de le mettre en attente.
# $max (Number) - the most baskets that are parked
refusals-too-many-parked = Il y a déjà { $max } paniers en attente. Reprenez-en ou abandonnez-en un d’abord.
# $number (String) - number of the parked basket
refusals-parked-gone = Le panier en attente { $number } n’est plus là. Regardez de nouveau la liste.
# $max (Number) - the most pieces
refusals-quantity-is-code = Cela ressemble à un code-barres, pas à une quantité : { $max } pièces au plus. Saisissez de nouveau la quantité.
# $pieces (Number) - pieces that were typed
refusals-quantity-sure = Voulez-vous vraiment { $pieces } pièces ? Confirmez, ou saisissez de nouveau la quantité.
refusals-pieces-of-one-pack = C’est un emballage avec son propre poids, prix ou numéro : il ne peut pas être multiplié. Scannez chacun.
# $years (Number) - the age that is asked for
refusals-age-not-checked = Un article du panier n’est vendu qu’à partir de { $years } ans. Vérifiez d’abord l’âge du client.
refusals-age-not-asked = Rien dans le panier ne demande d’âge. Il n’y a rien à confirmer.
# $years (Number) - the age that is asked for
# $goods (String) - names of the goods
refusals-age-refused = Non vendu aux moins de { $years } ans : { $goods }. L’article a été retiré du panier.
refusals-birth-date-odd = Personne ne peut être né ce jour-là. Saisissez de nouveau le jour, le mois et l’année.
# $max (Number) - characters
refusals-serial-missing = Un numéro de série a de 1 à { $max } caractères. Scannez-le ou saisissez-le de nouveau.
# $serial (String) - the serial number
# $receipt (String) - the receipt it was sold with
refusals-serial-sold = La pièce portant le numéro { $serial } a déjà été vendue avec le ticket { $receipt }. Vérifiez le numéro sur la pièce.
# $currency (String) - the currency
# $day (String) - the day of the rate
# $days (Number) - days a rate is used
refusals-foreign-rate-old = Le cours de { $currency } date du { $day } ; un cours est valable { $days } jours. Demandez à un responsable de saisir celui du jour.
# $limit (String) - the smallest note that is taken
refusals-foreign-coins-refused = Dans cette monnaie, seuls des billets entiers de { $limit } sont acceptés. Recomptez les billets.
# $limit (String) - the most that is taken
refusals-foreign-above-limit = Au plus { $limit } est accepté en un paiement. Encaissez le reste autrement.
# $currency (String) - what was asked for
refusals-foreign-unknown = Ce magasin n’accepte pas d’espèces en { $currency }. Demandez un autre moyen de paiement.
refusals-payment-open = Le terminal de paiement travaille encore pour ce panier. Indiquez d’abord ce qu’il a répondu.
refusals-payment-unknown = Personne ne sait si la carte a été débitée pour ce panier. Un responsable doit d’abord trancher ; en attendant, le panier peut être mis en attente.
refusals-refund-unknown = Personne ne sait si la carte a été remboursée pour ce panier. Un responsable doit d’abord trancher ; en attendant, le panier peut être mis en attente.
refusals-payment-settled = Ce paiement par carte est déjà réglé, et autrement. Regardez les paiements de la vente.
refusals-payment-gone = Ce paiement par carte n’est plus en cours. Regardez le panier et continuez.
refusals-payment-of-parked = Ce paiement par carte appartient à un panier en attente. Reprenez d’abord ce panier.
# $receipt (String) - the receipt
refusals-refund-of-parked = Un panier en attente reprend des articles du ticket { $receipt }, et on ne sait pas encore ce qu’a donné sa carte. Reprenez-le et tranchez d’abord.
refusals-return-voided = Cette vente a été annulée par { $slip } : son montant a déjà été rendu.
refusals-return-all-returned = Tout ce ticket a déjà été repris, en dernier le { $day } avec le ticket { $receipt }.
refusals-return-not-open = Aucun ticket n’est ouvert pour un retour. Scannez le ticket ou cherchez-le dans Tickets.
refusals-return-none-left = Plus aucun exemplaire de cet article ne peut être repris sur ce ticket.
refusals-return-nothing-picked = Rien n’est encore choisi. Scannez un article de ce ticket ou touchez plus à côté.
refusals-return-without-receipt-limit = Sans ticket, { $max } au plus est rendu. Demandez le ticket ou cherchez la vente par jour et montant.
refusals-return-has-receipt = { $receipt } est un ticket de cette caisse. Ouvrez-le et faites le retour à partir de là.
refusals-receipt-other-till = { $receipt } vient d’une autre caisse de ce magasin, que celle-ci ne connaît pas. Faites le retour là-bas, ou ici sans le ticket.
refusals-receipt-other-store = { $receipt } vient d’un autre magasin de ce pays, que cette caisse ne connaît pas. Faites le retour là-bas, ou ici sans le ticket.
refusals-receipt-abroad = { $receipt } vient d’un magasin d’un autre pays : autre monnaie, autre taxe, autre vendeur. Le remboursement se fait là-bas ; ici, un échange à valeur égale est possible.
refusals-return-brought-before = { $quantity } de cet article du ticket { $elsewhere } a déjà été repris ici le { $day }, ticket { $receipt }. Seule la caisse qui l’a vendu sait combien il y en avait : reprenez le reste là-bas, ou ici sans le ticket.
refusals-return-changed = Entre-temps, autre chose du ticket { $receipt } a été repris ou son remboursement a changé. Retirez le retour du panier et rouvrez le ticket.
refusals-refund-card-first = { $card } ont été payés par carte : cela revient d’abord sur la carte, le reste en espèces.
refusals-refund-cash-limit = { $max } au plus est rendu en espèces en une fois. Demandez à quelqu’un qui peut autoriser plus.
refusals-void-has-returns = Des articles de cette vente ont été repris avec le ticket { $receipt } : elle ne peut plus être annulée en entier. Reprenez plutôt le reste.
refusals-void-of-return = Des articles ont été repris sur ce ticket : il ne peut pas être annulé. Revendez les articles si le client les garde.
# $code (String) - the coupon's code
refusals-coupon-unknown = Aucune promotion n’accepte le bon { $code }. Vérifiez le code.
# $code (String) - the coupon's code
refusals-coupon-twice = Un bon de cette promotion est déjà dans le panier : { $code } n’est pas nécessaire.
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = Le bon { $code } a été utilisé le { $day }, ticket { $receipt }. Il ne sert qu’une fois.
refusals-coupon-in-payment = Le bon { $code } est dans un panier en attente, et on ne sait pas encore ce qu’a donné sa carte. Reprenez ce panier et tranchez d’abord.
refusals-coupon-no-hub = La centrale ne peut pas être interrogée sur le bon { $code } pour le moment. Il ne sert qu’une fois : vendez sans lui ou réessayez dans un instant.
refusals-coupon-elsewhere = Le bon { $code } a été utilisé ou est retenu à { $place }. Il ne sert qu’une fois.
refusals-coupon-not-held = La centrale ne retient plus le bon { $code } pour cette vente. Retirez-le et présentez-le encore.
refusals-coupon-asked = La centrale est en train d’être interrogée sur un bon. Attendez sa réponse.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = « { $name } » commence le { $day }. Gardez le bon jusque-là.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = « { $name } » s’est terminé le { $day }. Le bon ne donne plus de réduction.
# $name (String) - the promotion
refusals-coupon-other-store = « { $name } » ne vaut pas dans ce magasin.
# $name (String) - the promotion
refusals-coupon-other-time = « { $name } » ne vaut pas ce jour ou à cette heure.
# $name (String) - the promotion
refusals-coupon-other-customers = « { $name } » est réservé à un groupe dont ce client ne fait pas partie. Choisissez d’abord le client.
# $name (String) - the promotion
refusals-coupon-waits = Le bon est dans le panier. « { $name } » ne déduit rien pour l’instant : il manque ses articles ou son minimum.
refusals-customer-unknown = Ce client n’est plus enregistré. Cherchez à nouveau.
refusals-denomination-unknown = Il n’y a pas ici de billet ni de pièce de { $value }, ou la valeur a été saisie deux fois.
refusals-till-is-shared = Ici, tous partagent un seul tiroir : ne nommez personne.
refusals-till-unknown = Personne ici n’a le matricule { $till }.
refusals-till-already-open = Le fond de cette caisse est déjà compté. Ce qui arrive maintenant est une entrée.
refusals-lift-not-its-pieces = Les billets et pièces valent { $counted }, pas ce montant.
refusals-till-count-first = Comptez d’abord le tiroir. Quel que soit le résultat, la caisse peut ensuite être clôturée.
refusals-till-carries-too-much = Au plus { $max } peut rester dans le tiroir : c’est ce qui a été compté.
refusals-z-unknown = Il n’y a pas de rapport Z { $number } sur cette caisse.
refusals-training-already = Vous vous exercez déjà. Terminez avec le bouton en haut.
refusals-training-not-begun = Personne ne s’exerce sur cette caisse.
refusals-record-unknown = L’enregistrement { $record } n’existe pas dans le journal. Cherchez-le à nouveau.
refusals-terminal-declined = Le terminal a refusé : rien n’a été débité. Essayez une autre carte ou un autre moyen de paiement.
refusals-terminal-refund-declined = Le terminal a refusé : rien n’est revenu sur la carte. Réessayez ou rendez l’argent autrement.
refusals-terminal-by-hand = Le terminal n’a pas pu être joint et rien n’a été débité. Tapez le montant dessus et indiquez ce qu’il dit, ou payez autrement.
refusals-terminal-cant-tell = Le terminal ne peut pas dire ce qu’il en est. Regardez son dernier ticket ou son journal, puis décidez.
refusals-terminal-not-ready = Le terminal ne répond pas. Vérifiez son câble et son alimentation ; il sera retrouvé tout seul.
refusals-payment-at-terminal = Le terminal traite ce paiement. Attendez sa réponse ou arrêtez le paiement.
refusals-card-through-terminal = Ici, les cartes se paient sur le terminal relié. Commencez un paiement par carte.
refusals-order-unknown = Cette commande n’attend pas dans ce magasin. Vérifiez son numéro.
refusals-order-not-open = Ouvrez d’abord une commande.
refusals-order-being-asked = La centrale est encore interrogée sur la commande { $order }. Attendez un instant.
refusals-order-not-to-hand-over = La commande { $order } ne peut pas être remise maintenant. La raison est indiquée à côté.
refusals-return-being-asked = La centrale est encore interrogée sur ce ticket. Attendez un instant.
refusals-return-not-sold-there = Ce ticket ne comporte pas cet article. Regardez le ticket, ou reprenez l’article sans ticket.
refusals-return-came-back-elsewhere = Une partie est déjà revenue à une autre caisse ou en ligne. Reste : { $left }.
refusals-voucher-above-due = Un bon paie au plus ce qui est dû : { $due }. Le reste y demeure.
refusals-voucher-refund = Ici, rien n’est remboursé sur un bon. Rendez l’argent en espèces ou sur la carte.
refusals-voucher-code = Ce n’est pas le code d’un bon. Scannez-le encore ou tapez-le comme il est imprimé.
refusals-voucher-no-hub = La centrale ne peut pas être interrogée sur les bons pour le moment. Réessayez ou payez autrement.
refusals-voucher-pays-already = Ce bon paie déjà cette vente. Retirez-le d’abord pour payer un autre montant.
refusals-voucher-asked = La centrale est en train d’être interrogée sur un bon. Attendez sa réponse.
refusals-voucher-single-purpose = La centrale n’a pas dit à quoi sert ce bon : il ne peut pas être pris. Le client peut payer autrement.
refusals-voucher-left = Bon se terminant par { $tail } : il reste { $left }.
refusals-voucher-left-until = Bon se terminant par { $tail } : il reste { $left }, jusqu’au { $day }.
refusals-voucher-goods-none = Ce bon vaut seulement pour : { $goods }. Il n’y a plus rien de tel à payer ici. Le client peut payer autrement.
refusals-voucher-goods-most = Ce bon vaut seulement pour : { $goods }. Ici, il peut payer { $most } au plus.
refusals-voucher-goods-elsewhere = Ce bon ({ $goods }) a été taxé là où il a été vendu et ne peut pas être pris ici. Le client peut payer autrement.
refusals-voucher-goods-unknown = Ce magasin ne vend pas de bons pour : { $goods }. Choisissez de nouveau à quoi il sert.
refusals-voucher-unasked-goods = La centrale est injoignable, et le bon se terminant par { $tail } ne vaut peut-être que pour certains articles. Réessayez plus tard, ou le client paie autrement.
refusals-voucher-left-goods = Seulement pour : { $goods }.
refusals-voucher-over = La centrale ne retient plus le montant du bon se terminant par { $tail }. Retirez-le et scannez-le encore.
refusals-voucher-unasked-none = La centrale est injoignable, et sans elle cette caisse ne peut plus rien prendre du bon se terminant par { $tail }. Payez autrement.
refusals-voucher-unasked-amount = La centrale est injoignable. Tapez ce qui reste sur le bon se terminant par { $tail }, { $most } au plus, puis appuyez sur Bon cadeau.
refusals-voucher-unasked-most = Sans la centrale, on ne peut prendre plus de { $most } du bon se terminant par { $tail }.
refusals-voucher-unasked-scan = Scannez encore le bon : le précédent était pour une autre vente.
refusals-voucher-unknown = Aucun bon n’a ce code. Vérifiez-le lettre par lettre.
refusals-voucher-empty = Il ne reste rien à dépenser sur ce bon.
refusals-voucher-stopped = Ce bon ne peut pas être utilisé : inactif, bloqué, trop ancien ou dans une autre devise.
refusals-voucher-needs-hub = La centrale tient le solde des bons, et cette caisse n’a pas de centrale.

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = Ce bon n’a payé que { $most }. Rendez le reste autrement.
refusals-voucher-not-found = Aucun bon avec un solde n’est à ce nom. Tapez le nom comme il est sur le bon.
refusals-voucher-name-missing = Tapez le nom de la personne à qui est le bon.
refusals-voucher-find-again = Le bon trouvé n’est plus disponible. Cherchez-le encore.
refusals-refund-above-online = Seuls { $most } ont été payés en ligne. Rendez le reste autrement.
refusals-online-pays = On ne paie pas ainsi en caisse. Seul l’argent d’une commande en ligne repart par ce chemin.
refusals-refund-online-first = { $online } ont été payés en ligne : cela repart d’abord par le même chemin.
refusals-order-return-unknown = Personne ne connaît de commande { $order }. Vérifiez le numéro, ou cherchez-la par le client ou la carte.
refusals-order-return-unasked = La centrale est injoignable, et la commande { $order } est inconnue de cette caisse. Réessayez quand le réseau sera revenu.
refusals-order-return-unpaid = Rien n’a été payé en ligne pour la commande { $order } : il n’y a rien à rendre.
refusals-order-return-waits = La commande { $order } n’a pas encore été remise. Annulez-la au lieu de la reprendre.
refusals-order-return-over = Il ne reste rien à rendre de la commande { $order } : elle a été annulée, ou tout est revenu ou remboursé.
refusals-order-return-currency = La commande { $order } a été payée en { $currency }. Elle ne peut revenir que dans un magasin qui rend cette monnaie.
refusals-order-return-changed = Entre-temps, une partie de la commande { $order } est revenue ailleurs, ou une autre caisse la reprend. Retirez le retour du panier et rouvrez la commande.
refusals-attendant-needed = Seul le personnel peut faire cela. Veuillez l’appeler.
refusals-self-checkout-off = Cette caisse n’est pas prévue pour le libre-service. Mettez self_checkout dans ses réglages.
refusals-self-checkout-basket = Terminez d’abord ce paiement ou ce retour, puis lancez le libre-service.
refusals-self-checkout-goods = { $name } doit être saisi par le personnel, qui est appelé.
refusals-self-checkout-no-terminal = Le terminal de paiement n’est pas prêt. Appelez le personnel.
refusals-scan-and-go-broken = Ce panier d’un téléphone est illisible. Montrez de nouveau le code ou scannez les articles.
refusals-scan-and-go-form = Ce panier vient d’une application plus récente que cette caisse. Scannez les articles.
refusals-scan-and-go-too-long = Ce panier d’un téléphone est trop long. Scannez les articles.
refusals-scan-and-go-taken = Ce panier d’un téléphone a déjà été repris. Faites-en un nouveau ou scannez les articles.
refusals-scan-and-go-nothing = Rien de ce panier ne peut être repris : { $goods }. Scannez les articles.
refusals-scan-and-go-left-out = Non repris : { $goods }. Scannez-les ou retirez-les.
refusals-pick-how-many = Choisissez entre 1 et { $max } commandes.
refusals-pick-taken = { $name } prépare cela à la caisse { $till }. Laissez-lui ou demandez-lui.
refusals-pick-enough = Tout ce que la commande demande de cet article est déjà pris.
refusals-pick-not-wanted = Aucune commande de cette liste n’en veut. Remettez-le en rayon.
refusals-pick-not-there = Il n’y en a pas dans le bac.
refusals-pick-too-many = Ici, il ne peut s’agir que de { $left }.
refusals-pick-quantity = Ce n’est pas une quantité de cet article.
refusals-pick-nothing-missing = Dites d’abord qu’il n’y en a pas.
refusals-pick-not-open = Aucune liste n’est ouverte. Choisissez les commandes à préparer.
refusals-pick-not-instead = Cela ne peut pas le remplacer : c’est le même article, ou il se vend dans une autre unité.
refusals-pick-other-store = Le magasin { $store } n’a pas cet article. Choisissez-en un autre.
refusals-pack-how-many = Dites combien il y a de sacs, de 1 à { $max }.
refusals-order-ended = La commande { $order } est terminée. Remettez les articles en rayon.
refusals-order-line-unknown = La commande n’a pas cette ligne.
refusals-order-not-gathered = La commande { $order } n’est pas complète : prenez ce qui reste ou dites ce qui manque.
refusals-order-not-ready = De toute façon, la commande { $order } n’est pas prête.
refusals-order-not-handed = Rien de la commande { $order } n’a été remis.
refusals-order-altered = La commande { $order } n’est pas celle que la centrale a signée. Ne remettez rien et appelez le siège.
refusals-order-age = Elle contient un article réservé aux { $age } ans et plus. Regardez qui la retire et confirmez son âge.
refusals-order-part = Il n’y en a pas autant à remettre.
refusals-line-is-of-order = Les articles d’une commande coûtent ce qui a été convenu. Retirez la commande du panier pour les vendre autrement.
refusals-order-is-in = Cette commande est déjà dans le panier.
refusals-park-with-order = Il y a une commande dans ce panier. Encaissez-la ou retirez-la avant de mettre le panier en attente.
refusals-order-changed = La commande { $order } a été payée, retirée ou annulée entre-temps. Retirez-la du panier et rouvrez-la.
refusals-order-goods-unknown = { $name } n’est pas connu ici, et la commande ne dit pas comment c’est taxé. Appelez le siège.
refusals-order-tax-unknown = La commande ne dit pas combien de taxe elle contient et ne peut donc pas être payée ici. Appelez le siège.
refusals-order-sold = La commande { $order } a été payée avec une vente. Annulez cette vente, ou reprenez les articles avec son ticket.
refusals-order-return-receipt = La commande { $order } a été payée en caisse. Reprenez les articles avec le ticket { $receipt }.
refusals-line-not-sent = Seuls les articles du magasin peuvent être retirés ailleurs ou envoyés.
refusals-order-for-nobody = Dites d’abord pour qui c’est : choisissez le client ou inscrivez-en un nouveau.
refusals-order-needs-hub = La centrale transmet les commandes aux autres magasins, et cette caisse n’a pas de centrale.
refusals-store-has-not = { $store } n’en a pas autant. Choisissez un autre magasin ou une quantité plus petite.
refusals-order-without-address = Aucune adresse de { $name } n’est connue. Notez-la d’abord.
refusals-order-no-courier = Dites qui emporte le colis.
refusals-return-taken-along = { $name } a été emporté à l’achat : dites dans quel état il revient.
refusals-customer-name-missing = Notez d’abord un nom.
refusals-customer-email-wrong = Ce ne peut pas être une adresse e-mail. Vérifiez avec le client.
refusals-customer-phone-wrong = Ce ne peut pas être un numéro de téléphone. Vérifiez avec le client.
refusals-customer-agreed-to-nothing = Le client n’est pas encore joignable ainsi. Notez comment, ou laissez la réponse de côté.
refusals-customer-known = { $name } est déjà connu avec { $way }. Choisissez cette fiche au lieu d’en créer une autre.
refusals-customer-address-part = Une adresse a une rue et une ville.
refusals-courier-none = Cette caisse n’a pas de transporteur à qui demander, ou la commande est à retirer. Saisissez qui l’emporte et le numéro du colis.
refusals-courier-not-packed = Emballez d’abord et dites combien de colis cela fait.
refusals-courier-refuses = Le transporteur ne prend pas la commande { $order } : { $words } Vérifiez l’adresse avec le client, puis touchez « Redemander au transporteur » dans la commande.
refusals-courier-keeps = Le transporteur n’annule pas la commande { $order } : { $words } Téléphonez-lui.
