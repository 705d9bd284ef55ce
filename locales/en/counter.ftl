### ui
### What is at hand beside the basket: parked baskets, prices that are asked or set, ages, serial numbers, open card payments.

counter-park = Park this basket
counter-park-hint = A name or what they wear, if you like
counter-park-now = Park
counter-park-print = Park with a slip
counter-parked = Parked baskets
counter-parked-none = No basket is parked.
counter-recall = Fetch back
counter-abandon = Give up
counter-abandon-reason = Given up at the till
# $names (String) - articles whose price changed while the basket was parked
counter-price-changed = The agreed price stays, though it is another one by now: { $names }
counter-check = Price check
counter-check-hint = Scan something. It isn’t rung up.
counter-ring-up = Ring it up
counter-no-price = No price today
# $price (String) - the price on the pack
counter-label-price = On this pack: { $price }
# $rate (String) - the rate of its tax
counter-check-tax = { common-tax } { $rate }
# $amount (String) - deposits on top
counter-check-levies = Deposit { $amount }
# $quantity (String) - how much is on hand by the till’s book
counter-check-stock = On hand by the till’s book: { $quantity }
# $years (Number) - years
counter-check-age = From { $years } years on
counter-times = Quantity first: 12 ×
counter-times-hint = Holds for the next scan or tap.
# $pieces (Number) - pieces of what is rung up next
counter-pieces = { $pieces } × what comes next
counter-price = Another price
counter-price-hint = Type the price of one, then tap why.
counter-reason-label = Wrong label
counter-reason-damaged = Damaged
counter-reason-price-match = Price match
counter-reason-last-piece = Last piece
# $price (String) - the price in force
counter-instead-of = instead of { $price }
counter-age = Age check
# $day (String) - the last day of birth
counter-age-born = Born on or before { $day }?
# $years (Number) - years
# $goods (String) - names of the goods
counter-age-goods = From { $years } years on: { $goods }
counter-age-seen = Yes, I looked
counter-age-type = Type the date of birth
counter-age-type-hint = Year, month, day: 20080305. It is compared and forgotten.
counter-age-refuse = Too young: take it out
counter-serial = Serial number
counter-serial-hint = Scan or type the number on this piece
counter-payment = Was the card charged?
counter-payment-unknown = Nobody knows whether the card was charged
# $amount (String) - how much was asked for
counter-payment-amount = { $amount } by card: nobody knows whether it was charged
counter-payment-explain = Look at the terminal’s last slip or journal, or call the provider. Don’t take the card again before that is known.
counter-payment-reason = What shows it? Slip number, terminal journal
counter-payment-charged = It was charged
counter-payment-not-charged = It was not
counter-refund = Did the card get its money back?
counter-refund-unknown = Nobody knows whether the card got its money back
# $amount (String) - the amount
counter-refund-amount = { $amount } back to the card: nobody knows whether it got there
counter-refund-explain = Look at the terminal’s last slip or journal, or call the provider. Give nothing back again before that is known.
counter-refund-done = It got it back
counter-refund-not-done = It did not
# $count (Number) - parked baskets
counter-parked-count =
    { $count ->
        [one] { $count } parked basket
       *[other] { $count } parked baskets
    }

counter-reason-other = Another reason
counter-reason-own = Why is it another price?
counter-ask-terminal = Ask the terminal

# $store (String) - a store
# $quantity (String) - a quantity with its unit
# $time (String) - of when that is
counter-check-store = { $store }: { $quantity } (as of { $time })
