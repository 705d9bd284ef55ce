### ui
### The sale is made: change, receipt, next customer.

done-change = Change
done-no-change = Paid exactly

# $number (String) - the sale’s number
done-sale = Sale { $number }

done-total = Total
done-queued = The receipt is about to print.
done-printing = The receipt is printing.
done-printed = The receipt is printed.
done-paper-out = Paper is out. Load a roll: the receipt follows by itself.
done-waiting = The receipt waits for the printer. You can go on.
done-unconfirmed = Look at the receipt: did it come out completely?
done-no-receipt = No receipt was asked for.
done-print-receipt = Print receipt
done-print-again = Print again
done-came-out = Yes, it is complete
done-gift = Gift receipt
done-next = Next customer
done-next-hint = A scan starts the next sale too.
done-drawer-open = The drawer is open.
done-sent = The receipt was sent to the printer.

## The receipt on the customer’s phone.

done-take-along = Scan this code with a phone to take the receipt along.
done-no-network = The receipt can’t go to a phone: this till is in no network.
done-port-taken = The receipt can’t go to a phone: another program uses its port. Ask support to change the settings.
done-not-safe = The receipt can’t go to a phone: this computer has no secure numbers. Ask support.
done-given-back = Given back
