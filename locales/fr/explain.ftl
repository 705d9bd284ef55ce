### D’où vient un total, une phrase par étape.

explain-lines = Les lignes font { $amount }.
explain-discount = La remise sur le panier retire { $amount }.
explain-rounded-rate = { $tax } est arrondie une fois par taux : de { $exact } à { $rounded }.
explain-rounded-document = { $tax } est arrondie une fois pour toute la vente : de { $exact } à { $rounded }.
explain-rounded-line = { $tax } de cette ligne est arrondie de { $exact } à { $rounded }.
explain-each-line = La taxe est arrondie sur chaque ligne.
explain-mode-half-up = Une moitié est arrondie vers le haut.
explain-mode-half-down = Une moitié est arrondie vers le bas.
explain-mode-half-even = Une moitié est arrondie au chiffre pair.
explain-mode-up = Toute fraction est arrondie vers le haut.
explain-mode-down = Toute fraction est coupée.
explain-added = { $name } s’ajoute : { $amount }.
explain-cash = Payé en espèces, il est arrondi à { $amount }.
explain-price-one = Le prix est de { $amount }.
explain-price = { $quantity } × { $price } font { $amount }.
explain-label-price = L’étiquette du paquet indique { $amount }.
explain-line-discount = La remise de la ligne retire { $amount }.
explain-basket-discount = Sa part de la remise sur le panier est de { $amount }.
explain-left = Il reste { $amount }.
explain-levy-inside = Le prix comprend { $levy } : { $amount }. Source : { $source }
explain-levy-on-top = { $levy } s’ajoute : { $amount }. Source : { $source }
explain-tax-inside = { $tax } à { $rate } est comprise dans le prix : { $exact } sur { $base } hors taxe.
explain-tax-on-top = { $tax } à { $rate } s’ajoute : { $exact } sur { $base } hors taxe.
explain-tax-zero = { $tax } est à { $rate } : rien.
explain-place-dine-in = Ce taux vaut pour ce qui est consommé sur place.
explain-place-takeaway = Ce taux vaut pour ce qui est emporté.
explain-holiday = C’est le taux de la période « { $name } ».
explain-since = Ce taux vaut depuis le { $day }. Source : { $source }
explain-since-unchecked = Ce taux vaut depuis le { $day }. Source que personne n’a vérifiée : { $source }
explain-share = De { $tax }, arrondie une fois, cette ligne porte { $amount }.
explain-exempted = L’acheteur ne paie pas { $tax } de { $amount } : certificat { $certificate }.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = « { $name } » déduit { $amount }.
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = « { $name } » n’est pas accordé : « { $winner } » déduit davantage, et un seul des deux vaut.
# $name (String) - the promotion
explain-promotion-incomplete = « { $name } » demande davantage de ses articles.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = « { $name } » demande encore { $amount }.
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = « { $name } » commence le { $day }.
# $name (String) - the promotion
explain-promotion-weekday = « { $name } » ne vaut pas ce jour de la semaine.
# $name (String) - the promotion
explain-promotion-hours = « { $name } » ne vaut pas à cette heure.
# $name (String) - the promotion
explain-promotion-customers = « { $name } » est réservé à un groupe de clients.
# $name (String) - the promotion
explain-promotion-coupon = « { $name } » demande un bon.
