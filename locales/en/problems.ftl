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
