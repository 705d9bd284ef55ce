### Hoe een totaal tot stand kwam, één zin per stap.

explain-lines = De regels komen op { $amount }.
explain-discount = De korting op de mand haalt er { $amount } af.
explain-rounded-rate = { $tax } wordt één keer per tarief afgerond: van { $exact } op { $rounded }.
explain-rounded-document = { $tax } wordt één keer voor de hele verkoop afgerond: van { $exact } op { $rounded }.
explain-rounded-line = { $tax } op deze regel wordt afgerond van { $exact } op { $rounded }.
explain-each-line = Belasting wordt op elke regel afgerond.
explain-mode-half-up = Een half wordt naar boven afgerond.
explain-mode-half-down = Een half wordt naar beneden afgerond.
explain-mode-half-even = Een half wordt op het even getal afgerond.
explain-mode-up = Elk deel wordt naar boven afgerond.
explain-mode-down = Elk deel valt weg.
explain-added = { $name } komt erbij: { $amount }.
explain-cash = Contant betaald wordt het afgerond op { $amount }.
explain-price-one = De prijs is { $amount }.
explain-price = { $quantity } × { $price } is { $amount }.
explain-label-price = Op het etiket van het pak staat { $amount }.
explain-line-discount = De eigen korting van de regel haalt er { $amount } af.
explain-basket-discount = Het deel van de korting op de mand is { $amount }.
explain-left = Er blijft { $amount } over.
explain-levy-inside = In de prijs zit { $levy }: { $amount }. Bron: { $source }
explain-levy-on-top = { $levy } komt erbij: { $amount }. Bron: { $source }
explain-tax-inside = { $tax } van { $rate } zit in de prijs: { $exact } over { $base } zonder belasting.
explain-tax-on-top = { $tax } van { $rate } komt erbij: { $exact } over { $base } zonder belasting.
explain-tax-zero = { $tax } is { $rate }: niets.
explain-place-dine-in = Dit tarief geldt voor wat hier gegeten wordt.
explain-place-takeaway = Dit tarief geldt voor wat meegenomen wordt.
explain-holiday = Het is het tarief van de periode “{ $name }”.
explain-since = Dit tarief geldt sinds { $day }. Bron: { $source }
explain-since-unchecked = Dit tarief geldt sinds { $day }. Bron die niemand heeft nagekeken: { $source }
explain-share = Van { $tax }, één keer afgerond, draagt deze regel { $amount }.
explain-exempted = De koper betaalt { $tax } van { $amount } niet: certificaat { $certificate }.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-given = “{ $name }” trekt { $amount } af.
# $name (String) - the promotion
# $winner (String) - the promotion that takes more off
explain-promotion-lost = “{ $name }” geldt niet: “{ $winner }” trekt meer af en er geldt er maar één.
# $name (String) - the promotion
explain-promotion-incomplete = “{ $name }” vraagt meer van zijn artikelen.
# $name (String) - the promotion
# $amount (String) - an amount
explain-promotion-minimum = Voor “{ $name }” ontbreekt { $amount }.
# $name (String) - the promotion
# $day (String) - its first day
explain-promotion-not-yet = “{ $name }” begint op { $day }.
# $name (String) - the promotion
explain-promotion-weekday = “{ $name }” geldt niet op deze weekdag.
# $name (String) - the promotion
explain-promotion-hours = “{ $name }” geldt niet op dit uur.
# $name (String) - the promotion
explain-promotion-customers = “{ $name }” is voor een groep klanten.
# $name (String) - the promotion
explain-promotion-coupon = “{ $name }” vraagt een coupon.
