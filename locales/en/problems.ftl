# What the till itself can't do, and what to do about it. Nothing was sold or printed by the action that failed.

problems-no-language = The till's texts can't be read. Install the program again; nothing you have sold is touched.
problems-database-in-use = This till is already open in another window or program. Use that one, or close it first.
problems-database-directory = The till's data folder can't be opened. Check that the disk is connected and that this account may write there.
problems-database-newer = This data was written by a newer version of the till. Start the newer version; nothing has been changed.
problems-database-not-ours = A file in the data folder belongs to another program. Choose another data folder.
problems-database-missing = There is no till data in this folder. Check the folder's name.
problems-database-old-sqlite = This copy of the program was built with a database that can lose sales, so it doesn't start. Install the official one.
problems-database-pragma = The disk doesn't take the settings that keep sales safe, so the till doesn't start. Choose a local disk for the data folder.
problems-database-disk-full = The disk is full: nothing was saved. Free some space and try again; what was sold before is safe.
problems-database-no-room = There is too little room on the disk for that: what is left is kept for sales. Free some space and try again; selling goes on.
problems-database-read-only = The data folder can't be written: nothing was saved. Call support; what was sold before is safe.
problems-database-disk = The disk didn't save that. Try again; if it happens again, call support. What was sold before is safe.
problems-database-damaged = The till's data is damaged. Stop selling on this till and call support; don't delete anything.
problems-database-busy = The disk is busy. Try again in a moment.
problems-database-fault = The till made a mistake with its data. Try again; if it happens again, call support.
problems-database-closed = The till is closing. Start it again.
problems-database-not-next = The journal has moved on. Start the till again; nothing was saved twice.
problems-database-not-sealed = The journal refused a record that wasn't signed. Start the till again and call support.
problems-database-already-begun = This data folder already belongs to a till.
problems-database-not-begun = This data folder doesn't belong to a till yet.
problems-database-already-voided = This sale has already been undone.
problems-database-no-such-print-job = This print is no longer there.
problems-database-already-queued = This is already waiting for the printer.
problems-database-print-state = This print has moved on in the meantime.
problems-database-no-such-operator = This operator is no longer there.

# What became of damaged data. It stays on the screen until a manager has read it.
# $sales (Number) - sales and slips that were written again
# $until (String) - day and time of the last of them; empty if there is none
problems-recovered-sales = The sales file of this till was damaged or missing. { $sales ->
    [0] The journal was restored from its second copy; there was no sale in it.
    [one] One sale was restored from the second copy: the one of { $until }.
   *[other] { $sales } sales were restored from the second copy, up to { $until }.
} Sales after that may be missing: compare with the printed receipts. The till sells on, its receipts in a new series of numbers. Receipts that had not been printed can be printed again from the list of sales. Call support.
# $sales (Number) - sales and slips that were written again
# $until (String) - day and time of the last of them
problems-recovered-behind = The sales file of this till had lost its newest entries. { $sales ->
    [0] They were restored from the second copy; no sale was among them.
    [one] One sale was restored from the second copy: the one of { $until }.
   *[other] { $sales } sales were restored from the second copy, up to { $until }.
} Sales after that may be missing: compare with the printed receipts. The till sells on, its receipts in a new series of numbers. Call support.
problems-recovered-nothing = The sales file of this till was damaged or missing and nothing could be restored: earlier sales are no longer on this till. It sells on with a new journal, its receipts in a new series of numbers. Keep all printed receipts and call support today.
problems-recovered-copied = These data were copied from another place or another machine. So that no number is issued twice, the receipts of this till go on in a new series. If the original is still selling, both may go on; sales made there are not here.
problems-recovered-key-lost = The key of this till was missing or damaged. The till sells on with a new key and a new journal, its receipts in a new series of numbers; earlier sales are no longer on this till, but in the folder named below. Call support.
problems-recovered-catalogue = The articles of this till were damaged or missing and were begun anew. Sell what is missing as an open item, and import the articles again. No sale is lost.
problems-recovered-customers = The customer data of this till were damaged or missing and were begun anew. No sale is lost. Call support.
problems-recovered-copy = The second copy of the journal didn’t fit the sales and is written anew. No sale is lost.
# $count (Number) - records
problems-recovered-unconnected = { $count ->
    [one] One later entry was found that doesn’t connect to the others; support can read it there.
   *[other] { $count } later entries were found that don’t connect to the others; support can read them there.
}
# $folder (String) - folder within the data folder
problems-recovered-kept = What was damaged is kept in { $folder }.
# $from (String) - day and time of the last entry
# $to (String) - day and time the clock says
problems-clock-went-back = The clock of this till says { $to }, before its last entry of { $from }. Check date and time. Sales keep their order; prices and the business day stay where they were.
# $from (String) - day and time of the last entry
# $to (String) - day and time the clock says
problems-clock-went-forward = The clock of this till says { $to }; its last entry was made on { $from }. If the till wasn’t closed that long, check date and time.
problems-database-returned-too-much = Some of this has come back already. Open the receipt again to see what is left.
problems-database-has-returns = Goods of this sale have come back, so it can't be voided. Return the rest instead.
