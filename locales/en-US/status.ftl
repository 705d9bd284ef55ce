### ui
### What the United States word differently.

status-change-theme = Change colors
status-basket-restored = The register stopped while this basket was open. Everything is still in it.
status-drawer-left-open = The drawer is open and nobody is at the register. Close it.
status-disk-low-notice = Less than 2 GB is free on this register’s disk. Selling goes on; free some space this week.
status-disk-very-low-notice = Less than 512 MB is free on this register’s disk. Selling goes on, imports wait. Free some space today.
status-disk-full-notice = The disk is full: sales may not be saved for long. Free some space; the register goes on by itself.
status-disk-failing-notice = The disk didn’t save the last change. The register keeps trying; if this stays, stop selling and call support.
status-copy-failing-notice = The safety copy of the sales can’t be written: the newest are on this disk only. Selling goes on and the register keeps trying. Check the folder or drive of the copy; if this stays today, call support.
