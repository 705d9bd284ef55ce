### ui
### The line above every screen, and the notices below it.

status-printer = Printer
status-scanner = Scanner
status-drawer = Drawer
status-display = Customer display
status-scale = Scale
status-ready = Ready
status-busy = Working
status-connecting = Connecting
status-paper-low = Paper low
status-paper-out = Paper out
status-cover-open = Cover open
status-open = Open
status-closed = Closed
status-absent = Not connected
status-fault = Fault
status-unconfirmed = To check
status-off = Not set up

# $count (Number) - receipts that are not printed yet
status-waiting =
    { $count ->
        [one] { $count } receipt waiting
       *[other] { $count } receipts waiting
    }

status-offline = Offline: sales are kept here
status-change-theme = Change colours
status-change-language = Language and display
status-demo = Try the devices
status-basket-restored = The till stopped while this basket was open. Everything is still in it.
status-paper-out-notice = Paper is out. Load a roll: printing continues by itself.
status-cover-open-notice = The printer’s cover is open. Close it: printing continues by itself.
status-printer-absent-notice = The printer does not answer. Check its cable and power: receipts wait and print later.

# $receipt (String) - number of the receipt
status-print-unknown-notice = Did receipt { $receipt } come out completely?

status-print-came-out = Yes
status-print-did-not = No, print again
status-drawer-failed = The drawer did not open. Open it with its key.
status-drawer-left-open = The drawer is open and nobody is at the till. Close it.

status-saving = Saving…
status-disk-low = Disk filling up
status-disk-very-low = Disk almost full
status-disk-low-notice = Less than 2 GB is free on this till’s disk. Selling goes on; free some space this week.
status-disk-very-low-notice = Less than 512 MB is free on this till’s disk. Selling goes on, imports wait. Free some space today.
status-disk-full-notice = The disk is full: sales may not be saved for long. Free some space; the till goes on by itself.
status-disk-read-only-notice = The disk can only be read: nothing is saved. Call support; what was sold before is safe.
status-disk-failing-notice = The disk didn’t save the last change. The till keeps trying; if this stays, stop selling and call support.

status-copy-failing = Second copy stopped
status-copy-failing-notice = The safety copy of the sales can’t be written: the newest are on this disk only. Selling goes on and the till keeps trying. Check the folder or drive of the copy; if this stays today, call support.
status-training = Practice: nothing here is real. Papers are worth nothing, no money moves.
status-training-end = End practice
status-terminal = Card terminal

# $count (Number) - how many
status-orders = Orders to collect: { $count }
