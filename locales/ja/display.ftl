# 表示器が出せるのはラテン文字だけです。
display-welcome = Welcome
display-total = Total
display-due = To pay
display-change = Change
