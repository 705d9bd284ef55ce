### What is printed: receipts, slips, the test page.

## Who sells.

# $number (String) - telephone number
receipt-phone = Tel. { $number }

# $label (String) - what the tax number is called in the country: ABN, TVA, VAT No.
# $number (String) - the tax number
receipt-tax-number = { $label } { $number }

## What this paper is: receipt-title-<title of the country>.

receipt-title-receipt = Receipt
receipt-title-tax-invoice = Tax Invoice
receipt-title-invoice = Invoice
receipt-title-simplified-invoice = Simplified Invoice
receipt-title-sales-receipt = Sales Receipt

# $copy (Number) - 1 for the first duplicate; big letters, so at most 14 characters
receipt-duplicate = DUPLICATE { $copy }
receipt-practice = PRACTICE
receipt-practice-worth = NOT A RECEIPT
receipt-number = Receipt
receipt-date = Date
receipt-operator = Served by
receipt-workstation = Workstation

## Lines.

# $quantity (String) - how much: 2, 0.420 kg
# $price (String) - price of one unit: $2.75, $24.90/kg
receipt-quantity = { $quantity } x { $price }
receipt-discount = Discount

# $rate (String) - discount in percent
receipt-discount-percent = Discount { $rate }

## Sums.

receipt-subtotal = Subtotal
receipt-total = TOTAL
receipt-rounding = Rounding
receipt-cash = Cash
receipt-card = Card
receipt-voucher = Voucher
receipt-change = Change

# $count (Number) - pieces sold
receipt-items =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }

## Tax.

receipt-tax = Tax
receipt-tax-included = Tax included
receipt-tax-rate = Rate
receipt-tax-net = Net
receipt-tax-gross = Gross
receipt-tax-sum = Total

# $mark (String) - the sign of the tax
# $rate (String) - the rate in percent
receipt-tax-row = { $mark } { $rate }

# $mark (String) - the sign beside the lines
# $rate (String) - the rate in percent
receipt-tax-mark = { $mark } Price includes { $rate } tax

## The end.

receipt-keep = Please keep this receipt as proof of purchase.

## A sale undone.

receipt-post-void = SALE VOIDED
receipt-post-void-sale = Voided receipt
receipt-post-void-total = Total of the sale
receipt-reason = Reason
receipt-refund = REFUND
receipt-refund-cash = Refunded in cash
receipt-refund-card = Refunded to card
receipt-signature = Signature

## The drawer opened without a sale.

receipt-no-sale = NO SALE
receipt-opened-by = Drawer opened by

## The test page of a printer.

receipt-test = Test page
receipt-test-printer = Printer

# $count (Number) - characters in a line
receipt-test-width = { $count } characters in a line:
receipt-test-left = Left
receipt-test-centre = Centre
receipt-test-right = Right
receipt-test-bold = Bold
receipt-test-underlined = Underlined
receipt-test-tall = Tall

# $letters (String) - letters and signs that a wrong code page spoils
receipt-test-letters = Letters and signs: { $letters }
receipt-test-qr = QR code
receipt-test-barcode = Barcode
receipt-test-good = If you can read all of this, the printer is set up correctly.
# $issue (String) - of the pack
receipt-issue = Issue { $issue }
# $serial (String) - of the pack
receipt-serial = Serial no. { $serial }
## An invoice, levies, taxes on top.

receipt-invoice-number = Invoice
receipt-supplied = Date of supply
receipt-buyer = Buyer
# $number (String) - the buyer's tax number
receipt-buyer-number = Tax no. { $number }
# $net (String) - what the line costs without tax
# $rate (String) - the rate in percent
receipt-line-net = Without tax { $net }, tax { $rate }
# $levy (String) - what the levy is called
# $count (Number) - pieces
# $each (String) - amount of one piece
receipt-levy = { $levy } { $count } x { $each }
# $levy (String) - what the levy is called
# $amount (String) - what all pieces bear of it
receipt-levy-included = including { $levy } { $amount }
# $label (String) - the tax: GST, QST, State tax
# $rate (String) - the rate in percent
receipt-tax-charge = { $label } { $rate }
receipt-exempted = Tax not charged
receipt-exemption = Tax exemption no.
receipt-tax-outside = Not taxed
# $mark (String) - the sign beside the lines
receipt-reduced-rate = { $mark } Goods at the reduced rate

## Receipts that customers take along on their phones: the link to a file, and what an address says that holds nothing.

receipt-link-save = Save as PDF
receipt-link-gone = This receipt isn’t here any more
receipt-link-gone-why = Links work for a limited time. Ask in the store for another receipt.
# $given (String) - what was handed over: $20.00
# $rate (String) - what one unit was taken for
receipt-foreign = { $given } at { $rate }
# $price (String) - the price in force
receipt-instead-of = instead of { $price }
receipt-parked = PARKED BASKET
receipt-parked-unpaid = Not paid. This is no receipt.
receipt-gift = GIFT RECEIPT
receipt-gift-exchange = With this slip the goods can be exchanged.
receipt-gift-no-receipt = It is no proof of payment.
receipt-title-return = Return
# $receipt (String) - the receipt it was sold on
# $day (String) - when
receipt-return-of = Returned, from receipt { $receipt } of { $day }:
# $receipt (String) - the receipt of another store or till
receipt-return-elsewhere = Returned, from receipt { $receipt }:
receipt-return-without = Returned without a receipt:
receipt-return-reason-does-not-fit = Doesn't fit
receipt-return-reason-defective = Faulty
receipt-return-reason-changed-mind = Changed mind
receipt-return-reason-wrong-article = Wrong article
receipt-return-reason-other = Other reason
# $name (String) - an article the customer keeps
receipt-return-kept = { $name } stays, at its own price
# $name (String) - a promotion
# $before (String) - what it took off before
# $after (String) - what it takes off now
receipt-return-unwound = { $name }: took off { $before }, now { $after }
receipt-returned = Returned
# $count (Number) - pieces
receipt-items-back = { $count ->
    [one] { $count } item returned
   *[other] { $count } items returned
}
receipt-saved = You saved
receipt-title-credit-note = Credit Note
# $amount (String) - what discounts had taken off
receipt-return-off = less its discounts of { $amount }
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = Terminal { $reference }
# $tail (String) - the last four symbols of the voucher’s code
receipt-voucher-of = Voucher ending in { $tail }
receipt-voucher-sold = Gift voucher
receipt-voucher-worth = Worth
# $name (String) - who the voucher is for
receipt-voucher-whose = For { $name }
# $goods (String) - what the voucher is for, as the shop calls it
receipt-voucher-goods = For { $goods } only
# $day (String) - the last day on which it can be spent
receipt-voucher-until = Can be spent until { $day }
receipt-voucher-unending = No expiry date
receipt-voucher-keep = Whoever has this code can spend it. Keep it as you would keep cash.
receipt-prepaid = Voucher, taxed when sold
receipt-refund-online = Refunded as paid online
# $order (String) - the order’s number
# $day (String) - when it was placed
receipt-return-order = Returned, from online order { $order } of { $day }:
# $document (String) - the number of the document its buyer got
receipt-return-document = Original document { $document }
receipt-pick-ticket = TO GATHER
receipt-order-promised = Promised for

# $bag (Number) - which bag
# $bags (Number) - how many there are
receipt-bag = Bag { $bag } of { $bags }
receipt-hand-over = HANDED OVER
receipt-order = Order
receipt-order-name = Customer
receipt-order-proxy = Collected by
# Above goods that weren't taken along.
# $order (String) - the number of their order.
# $store (String) - where they are collected.
receipt-order-collect = Order { $order }, to collect in { $store }
# $order (String) - the number of their order.
# $store (String) - the store that sends them.
receipt-order-send = Order { $order }, sent from { $store }
receipt-parcel-to = TO
receipt-parcel-from = FROM
receipt-parcel-number = Number of the parcel

# $parcel (Number) - which parcel
# $parcels (Number) - how many there are
receipt-parcel = Parcel { $parcel } of { $parcels }
