### ui
### The till as customers work it themselves.

self-checkout-title = Self-checkout
self-checkout-start = Start self-checkout
self-checkout-welcome = Scan your first article
self-checkout-card-hint = Payment by card only
self-checkout-pay = Pay by card
self-checkout-help = Call staff
self-checkout-staff = Staff
self-checkout-called = A colleague is coming.
self-checkout-called-age = Some of this isn’t sold to everybody. A colleague looks and confirms.
self-checkout-called-payment = Nobody knows yet whether your card was charged. A colleague looks; please don’t pay again.
self-checkout-called-goods = This article needs a colleague, who is coming.
self-checkout-cancel-call = I no longer need help
self-checkout-age-fine = Staff: old enough
self-checkout-age-young = Staff: too young
self-checkout-still-there = Are you still there?
self-checkout-still-there-hint = Otherwise your goods are kept, and staff will help you.
self-checkout-go-on = Yes, go on
self-checkout-follow-terminal = Follow the card terminal
self-checkout-thanks = Thank you
self-checkout-finish = Done
self-checkout-paper = Print the receipt
self-checkout-no-terminal = The card terminal isn’t ready. Please call staff.
self-checkout-parked = Self-checkout
# $amount (String) - what was taken off in all
self-checkout-saved = You save { $amount }
