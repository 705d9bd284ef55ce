### ui
### The country's rules as this shop uses them.

country-title = Country and taxes
country-next = Next change of law
country-rules = Rules
country-rates = Rates of today
country-star = * Nobody has read the source of this rate yet. Have it confirmed.
country-unchecked = Not checked

# $count (Number) - facts
country-unchecked-count =
    { $count ->
        [0] Everything has been checked
        [one] { $count } fact nobody has checked
       *[other] { $count } facts nobody has checked
    }
country-unchecked-explain = These were written from memory. Have somebody who knows the law confirm them before you rely on them.
country-wrong = Something is wrong with the till's files. Tap to read what.
