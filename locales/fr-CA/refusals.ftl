### Ce qui se dit autrement au Québec et au Canada.

refusals-discount-not-share = Un rabais se situe entre 0 et 100 %. Saisissez-le à nouveau.
refusals-discount-above-price = Le rabais dépasse le prix de { $price }. Saisissez un rabais plus petit.
refusals-basket-empty = Rien n’est encore enregistré. Numérisez d’abord un article.
refusals-tax-category-unknown = Cet article porte la catégorie de taxe « { $category } », inconnue pour { $country }. Il ne peut pas être vendu tant que le siège ne l’a pas corrigée.
refusals-tax-rate-missing = Aucun taux de taxe n’est connu pour « { $category } » le { $day }. Vérifiez la date de la caisse; si elle est juste, appelez l’assistance.
refusals-tax-region-missing = Les taxes dépendent de la région ({ $country }) et les paramètres n’en nomment aucune. Indiquez la région du magasin, puis vendez.
refusals-tax-levy-missing = Aucun montant n’est connu pour la contribution « { $levy } » le { $day }. Vérifiez la date de la caisse; si elle est juste, appelez l’assistance.
refusals-code-too-long = Ce code est trop long pour un article : { $code }. Numérisez le code-barres de l’article.
refusals-code-empty = Le lecteur a envoyé un code vide. Numérisez à nouveau.
refusals-pin-format = Un NIP compte de 4 à 12 chiffres.
refusals-pin-wrong = NIP erroné. Réessayez.
refusals-pin-locked = Trop de NIP erronés. { $seconds ->
    [one] Attendez une seconde et réessayez.
   *[other] Attendez { $seconds } secondes et réessayez.
}
refusals-price-is-fixed = Le prix de cet article est fixe. Accordez plutôt un rabais.
refusals-name-missing = Saisissez un nom de 1 à { $max } caractères pour le reçu.
refusals-receipt-unknown = Cette caisse n’a pas de vente { $receipt }. Vérifiez le numéro sur le reçu.
refusals-other-workstation = Ces données appartiennent au poste { $workstation }. Démarrez la caisse avec les paramètres de ce poste ou choisissez un autre dossier.
refusals-scan-too-long = Le lecteur a envoyé plus qu’un code-barres n’en contient. Numérisez à nouveau.
refusals-scan-incomplete = Seule une partie du code est arrivée. Numérisez à nouveau.
refusals-scan-garbage = Le lecteur a envoyé un code illisible. Numérisez à nouveau; si cela persiste, vérifiez le câble.
refusals-scan-too-fast = Les codes sont arrivés trop vite. Numérisez à nouveau le dernier article.
refusals-gs1-unreadable = Le code de cet emballage est illisible. Numérisez l’autre code-barres ou cherchez l’article par son nom.
refusals-gs1-unknown-ai = Le code de cet emballage contient une partie inconnue : « { $found } ». Numérisez l’autre code-barres ou cherchez l’article par son nom.
refusals-gs1-length = La partie ({ $ai }) de ce code est trop courte ou trop longue. Numérisez l’autre code-barres ou cherchez l’article par son nom.
refusals-gs1-character = La partie ({ $ai }) de ce code contient un caractère interdit. Numérisez l’autre code-barres ou cherchez l’article par son nom.
refusals-gs1-check-digit = La clé de contrôle de la partie ({ $ai }) de ce code est fausse. Numérisez à nouveau; si cela persiste, cherchez l’article par son nom.
refusals-gs1-link = Le lien web de ce code n’est pas écrit comme la norme le demande. Numérisez l’autre code-barres ou cherchez l’article par son nom.
refusals-print-spoiled = Un justificatif en attente d’impression est endommagé et n’est pas imprimé. Les ventes et les reçus sont intacts, et ce qu’il concernait est dans le journal.
refusals-pack-seen-twice = Deux codes du même emballage : compté une fois. Si c’étaient deux emballages, numérisez l’autre à nouveau.
refusals-serial-in-basket = L’emballage au numéro de série { $serial } est déjà dans le panier. Numérisez le suivant.
refusals-in-store-check-digit = Le prix contenu dans ce code-barres est mal lu ou mal imprimé. Numérisez à nouveau ou pesez la marchandise.
refusals-line-is-one-pack = Cette ligne est un seul emballage avec son propre prix ou numéro de série. Numérisez le suivant ou supprimez la ligne.
refusals-code-other-key = Ce code, de type ({ $ai }), n’est pas celui d’un article : il désigne une livraison, un lieu ou un bon. Numérisez le code-barres de l’article.
refusals-code-link = Ce code est un lien web qui ne nomme aucun article. Numérisez l’autre code-barres ou cherchez l’article par son nom.
