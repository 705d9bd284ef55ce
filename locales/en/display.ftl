# Words on the customer display: at most ten characters beside an amount.
display-welcome = Welcome
display-total = Total
display-due = To pay
display-change = Change
