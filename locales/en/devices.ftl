### ui
### Printer, scanner, drawer and the receipts that wait.

devices-title = Devices
devices-test-page = Test page
devices-open-drawer = Open drawer
devices-check = Check now
devices-advice-ready = Nothing to do.
devices-advice-busy = Working. Nothing to do.
devices-advice-connecting = Looking for it. This takes a few seconds.
devices-advice-paper-low = Keep a new roll at hand.
devices-advice-paper-out = Load a roll. Printing continues by itself.
devices-advice-cover-open = Close the cover. Printing continues by itself.
devices-advice-open = Push it shut.
devices-advice-closed = Nothing to do.
devices-advice-absent = Check cable and power. It is found by itself.
devices-advice-fault = Switch it off and on. If that does not help, call support.
devices-advice-unconfirmed = Answer below whether the receipt came out.
devices-advice-off = Add its address in the settings file.
devices-queue = Receipts to print
devices-queue-empty = Every receipt is printed.
devices-job-queued = Waiting
devices-job-sending = Printing
devices-job-await-proof = Waiting for the printer’s answer
devices-job-printed = Printed
devices-job-unknown = Did it come out completely?
devices-job-cancelled = Not printed
devices-job-yes = Yes, it did
devices-job-again = Print again
devices-job-drop = Do not print

# $number (Number) - which scanner
devices-scanner = Scanner { $number }

devices-on-printer = on the receipt printer

# $number (String) - the receipt's number
devices-document-receipt = Receipt { $number }

# $number (String) - the receipt's number
devices-document-duplicate = Duplicate of { $number }

# $number (String) - the slip's number
devices-document-post-void = Void slip { $number }

devices-document-no-sale = Drawer slip
devices-document-till = Paper of the till
devices-document-test-page = Test page
devices-claimed = Another program is using it. Close that program.
devices-cutter-jam = The cutter is blocked. Open the cover and take the paper out.
devices-overheated = The print head is too hot. It goes on when it has cooled.
devices-offline = The printer says it is off-line.
devices-types-into-window = Its codes arrive like typing. It works, but `omnitill doctor` says how to hold it for the till alone.
devices-document-parked = Slip of a parked basket
devices-document-gift = Gift receipt
devices-document-pick-ticket = Pick ticket
devices-document-bag-labels = Labels for bags
devices-document-hand-over = Slip to sign for an order
devices-document-parcel-labels = Labels for parcels
