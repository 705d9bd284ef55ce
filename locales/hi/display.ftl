# यह डिस्प्ले केवल लैटिन अक्षर दिखाता है।
display-welcome = Welcome
display-total = Total
display-due = To pay
display-change = Change
