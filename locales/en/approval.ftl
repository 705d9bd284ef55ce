### ui
### A second person allows one act on the same screen.

approval-title = Approval
approval-how = Choose who approves and enter their PIN, or hold their badge under the scanner. You stay signed in.
approval-accept = Approve
