# لا تعرض شاشة الأسعار إلا الحروف اللاتينية.
display-welcome = Welcome
display-total = Total
display-due = To pay
display-change = Change
