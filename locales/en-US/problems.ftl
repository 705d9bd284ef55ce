### What the United States word differently.

problems-no-language = The register's texts can't be read. Install the program again; nothing you have sold is touched.
problems-database-in-use = This register is already open in another window or program. Use that one, or close it first.
problems-database-directory = The register's data folder can't be opened. Check that the disk is connected and that this account may write there.
problems-database-newer = This data was written by a newer version of the register. Start the newer version; nothing has been changed.
problems-database-missing = There is no register data in this folder. Check the folder's name.
problems-database-pragma = The disk doesn't take the settings that keep sales safe, so the register doesn't start. Choose a local disk for the data folder.
problems-database-damaged = The register's data is damaged. Stop selling on this register and call support; don't delete anything.
problems-database-fault = The register made a mistake with its data. Try again; if it happens again, call support.
problems-database-closed = The register is closing. Start it again.
problems-database-not-next = The journal has moved on. Start the register again; nothing was saved twice.
problems-database-not-sealed = The journal refused a record that wasn't signed. Start the register again and call support.
problems-database-already-begun = This data folder already belongs to a register.
problems-database-not-begun = This data folder doesn't belong to a register yet.
problems-recovered-sales = The sales file of this register was damaged or missing. { $sales ->
    [0] The journal was restored from its second copy; there was no sale in it.
    [one] One sale was restored from the second copy: the one of { $until }.
   *[other] { $sales } sales were restored from the second copy, up to { $until }.
} Sales after that may be missing: compare with the printed receipts. The register sells on, its receipts in a new series of numbers. Receipts that had not been printed can be printed again from the list of sales. Call support.
problems-recovered-behind = The sales file of this register had lost its newest entries. { $sales ->
    [0] They were restored from the second copy; no sale was among them.
    [one] One sale was restored from the second copy: the one of { $until }.
   *[other] { $sales } sales were restored from the second copy, up to { $until }.
} Sales after that may be missing: compare with the printed receipts. The register sells on, its receipts in a new series of numbers. Call support.
problems-recovered-nothing = The sales file of this register was damaged or missing and nothing could be restored: earlier sales are no longer on this register. It sells on with a new journal, its receipts in a new series of numbers. Keep all printed receipts and call support today.
problems-recovered-copied = These data were copied from another place or another machine. So that no number is issued twice, the receipts of this register go on in a new series. If the original is still selling, both may go on; sales made there are not here.
problems-recovered-key-lost = The key of this register was missing or damaged. The register sells on with a new key and a new journal, its receipts in a new series of numbers; earlier sales are no longer on this register, but in the folder named below. Call support.
problems-recovered-catalogue = The items of this register were damaged or missing and were begun anew. Sell what is missing as an open item, and import the items again. No sale is lost.
problems-recovered-customers = The customer data of this register were damaged or missing and were begun anew. No sale is lost. Call support.
problems-clock-went-back = The clock of this register says { $to }, before its last entry of { $from }. Check date and time. Sales keep their order; prices and the business day stay where they were.
problems-clock-went-forward = The clock of this register says { $to }; its last entry was made on { $from }. If the register wasn’t closed that long, check date and time.
