### ui
### Words that stand on many screens.

common-language = English
common-yes = Yes
common-no = No
common-ok = OK
common-cancel = Cancel
common-back = Back
common-next = Next
common-close = Close
common-clear = Clear
common-delete = Delete
common-done = Done
common-search = Search
common-continue = Continue
common-try-again = Try again
common-none = None
common-on = On
common-off = Off
common-tax = Tax

## How a piece is counted.

common-unit-each = each

## Counted things.

# $count (Number) - how many pieces
common-items =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
