# Why something can't be done, and what to do instead. One sentence for what happened, one for the next step.
# The till builds these from the rule that refused; the names after "refusals-" are part of the console's interface.

refusals-line-gone = This line is no longer in the basket. Look at the basket and try again.
refusals-basket-being-paid = Money has already been taken for this sale. Finish the payment, or give the money back first.
# $max (Number) - the most lines a basket holds
refusals-too-many-lines = A basket holds at most { $max } lines. Take payment for this one and start another.
# $unit (String) - unit symbol
refusals-wrong-unit = This article is sold by { $unit ->
    [each] the piece
   *[other] the { $unit }
}. Type the quantity again.
refusals-quantity-not-positive = A quantity has to be above zero. To take the article out, remove the line.
# $max (String) - the most that one line sells
refusals-quantity-too-large = One line sells at most { $max }. Check the quantity you typed.
refusals-price-negative = A price can't be below zero. Type it again.
# $max (String) - the limit
refusals-amount-too-large = This is above the till's limit of { $max }. Check the amount you typed.
refusals-discount-not-share = A discount lies between 0 and 100 %. Type it again.
# $price (String) - the price before the discount
refusals-discount-above-price = The discount is more than the price of { $price }. Type a smaller one.
# $max (Number) - characters
refusals-note-too-long = This text is longer than { $max } characters. Make it shorter.
refusals-name-too-long = The name of this article is too long to sell. Ask head office to shorten it.
refusals-basket-empty = Nothing is rung up yet. Scan an article first.
refusals-amount-not-positive = Type an amount above zero.
# $due (String) - what is due
refusals-card-above-due = A card pays at most what is due: { $due }. A card gives no change.
# $max (Number) - tenders
refusals-too-many-tenders = A sale takes at most { $max } payments. Pay the rest in one go.
refusals-tender-gone = This payment is no longer there. Look at the payments and try again.
# $due (String) - what is due
refusals-not-covered = { $due } is still due.
# $category (String) - tax category
# $country (String) - country code
refusals-tax-category-unknown = This article has the tax category “{ $category }”, which doesn't exist in { $country }. It can't be sold until head office corrects it.
# $category (String) - tax category
# $day (String) - the day
refusals-tax-rate-missing = No tax rate for “{ $category }” is known on { $day }. Check the till's date; if it is right, call support.
# $country (String) - the country, as its code
refusals-tax-region-missing = Tax in { $country } depends on the region, and the settings name none. Set the region of the store, then sell.
# $levy (String) - the id of a levy
# $day (String) - the day, as people write it
refusals-tax-levy-missing = No amount of the levy “{ $levy }” is known on { $day }. Check the till's date; if it is right, call support.
# $country (String) - the country, as its code
# $exemption (String) - the id of an exemption
refusals-tax-exemption-unknown = { $country } has no tax exemption “{ $exemption }”. Choose another one, or sell with tax.
refusals-tax-certificate-missing = This buyer's exemption needs the number of a certificate or card. Type it in, or sell with tax.
refusals-tax-too-large = These amounts are too large to be taxed exactly. Divide the sale.
# $max (String) - percent
refusals-discount-needs-manager = You can give up to { $max } % alone.
refusals-post-void-needs-manager = Your role doesn't allow undoing a finished sale.
refusals-act-needs-manager = Your role doesn't allow this.
# $name (String) - the operator
refusals-role-cannot-sell = { $name } can't sell in this role. Sign in as a cashier.
# $max (String) - the amount
refusals-amount-needs-manager = You can go up to { $max } alone.
# $who (String) - names of roles
refusals-may-approve = { $who } can approve it here.
refusals-approve-own = Nobody approves their own act. Ask somebody else to enter their number and PIN.
# $name (String) - who was to approve
refusals-approver-cannot = { $name } can't approve this either.
refusals-approval-not-possible = This isn't something another person can approve. Sign in instead.
refusals-approval-waits = An approval is waited for. Approve or cancel it, then scan again.
refusals-till-locked = The till is locked. Sign in to go on.
refusals-badge-unknown = Nobody has this badge. Sign in with your staff number and PIN.
refusals-badge-in-search = This is a badge. Nothing was searched for.
# $operator (String) - a staff number
refusals-operator-unknown = Nobody has the staff number { $operator }. Check it and try again.
# $code (String) - the code
refusals-code-too-long = This code is too long for an article: { $code }. Scan the article's own barcode.
refusals-code-empty = The scanner sent an empty code. Scan again.
# $code (String) - the code
refusals-code-unknown = No article has the code { $code }. Search for it by name, or sell it as an open item.
# $sku (String) - article number
refusals-article-gone = Article { $sku } is no longer sold here. Search for another.
# $max (Number) - characters
refusals-search-too-long = Search with at most { $max } characters.
refusals-pin-format = A PIN has 4 to 12 digits.
refusals-pin-first = This is a first PIN. Sign in by name with it, and choose a PIN of your own.
refusals-pin-same = That is the PIN you have. Choose another one.
refusals-pin-wrong = Wrong PIN. Try again.
# $seconds (Number) - seconds to wait
refusals-pin-locked = Too many wrong PINs. { $seconds ->
    [one] Wait one second and try again.
   *[other] Wait { $seconds } seconds and try again.
}
refusals-sign-in-first = Sign in first.
refusals-price-is-fixed = This article has a fixed price. Give a discount instead.
# $name (String) - the article
refusals-price-missing = { $name } has no price today and can't be sold. Ask head office for its price.
refusals-open-items-off = This shop doesn't sell open items. Search for the article.
# $max (Number) - characters
refusals-name-missing = Type a name of 1 to { $max } characters for the receipt.
refusals-amount-changed = The amount due has changed. Look at it and take payment again.
refusals-no-last-sale = There is no sale to print. Choose one from the recent sales.
refusals-print-not-open = This print is already settled.
refusals-print-not-waiting = This document is no longer waiting: it is printed or on its way.
refusals-print-is-voucher = A gift voucher that was paid for is on this print: it can’t be given up. Undo the sale if it can’t be printed.
# $slip (String) - number of the slip
refusals-already-voided = This sale has already been undone by { $slip }.
# $receipt (String) - receipt number
refusals-receipt-unknown = This till has no sale { $receipt }. Check the number on the receipt.
refusals-reason-missing = Type the reason.
# $workstation (String) - the workstation the data belongs to
refusals-other-workstation = This data belongs to workstation { $workstation }. Start the till with that workstation's settings, or choose another data folder.
# $country (String) - country code
refusals-other-country = This data belongs to a till in { $country }. One journal holds one country and one currency: choose another data folder.
refusals-device-key-changed = The key of this till doesn't belong to its journal. Put the file device.key back where it was, or call support. Nothing has been changed.
# $language (String) - what was asked for
refusals-language-unknown = The till doesn't speak { $language }. Choose a language from the list.
# $value (String) - what was asked for
refusals-preference-unknown = The till doesn't know “{ $value }”. Choose from the list.
refusals-scan-too-long = The scanner sent more than a barcode holds. Scan again.
refusals-scan-incomplete = Only part of the code arrived. Scan again.
refusals-scan-garbage = The scanner sent something unreadable. Scan again; if it stays, check the cable.
refusals-scan-too-fast = Codes came too fast. Scan the last article again.
# What is wrong with the code on a pack. The numbers in round brackets are printed beside the code: (17) is the expiry date.
refusals-gs1-unreadable = The code on this pack can't be read. Scan its other barcode, or search for the article by name.
# $found (String) - the digits that were found
refusals-gs1-unknown-ai = The code on this pack has a part nobody knows: “{ $found }”. Scan its other barcode, or search for the article by name.
# $ai (String) - the part of the code
refusals-gs1-length = Part ({ $ai }) of this code is too short or too long. Scan its other barcode, or search for the article by name.
# $ai (String) - the part of the code
refusals-gs1-character = Part ({ $ai }) of this code has a character that doesn't belong there. Scan its other barcode, or search for the article by name.
# $ai (String) - the part of the code
refusals-gs1-check-digit = The check digit in part ({ $ai }) of this code is wrong. Scan again; if it stays so, search for the article by name.
# $ai (String) - the part of the code
refusals-gs1-date = Part ({ $ai }) of this code is a day or time that doesn't exist. Look at the date on the pack and search for the article by name.
# $ai (String) - the part of the code
refusals-gs1-twice = Part ({ $ai }) of this code is there twice and says two things. Search for the article by name.
# $ai (String) - a part of the code
# $other (String) - the part that contradicts it
refusals-gs1-conflict = Parts ({ $ai }) and ({ $other }) of this code contradict each other. Search for the article by name.
refusals-gs1-link = The web link in this code isn't written as the standard asks. Scan the pack's other barcode, or search for the article by name.
refusals-print-spoiled = A slip waiting for the printer is damaged and isn’t printed. Sales and receipts are as they were, and what it was about is in the journal.
# $letters (String) - the letters, with spaces between
refusals-no-font-for-letters = This printer has no letters for { $letters }, and no font on this computer has them. They are printed as “□”/“?”. Ask support to add a font.
# Packs: their days, their prices, their serial numbers.
# $kind (String) - which day on the pack
# $day (String) - the day
refusals-pack-day-passed = { $kind ->
    [sell-by] This pack was to be sold by { $day }
    [best-before] This pack was best before { $day }
   *[expiry] This pack expired on { $day }
}: take it off the shelf. It isn't sold, not even by a manager.
# $kind (String) - which day on the pack
# $day (String) - the day
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] This pack was to be sold by { $day }
    [best-before] This pack was best before { $day }
   *[expiry] This pack expired on { $day }
}: take it off the shelf. Only a manager who signs in may sell it.
# $kind (String) - which day on the pack
# $day (String) - the day
refusals-pack-day-warned = { $kind ->
    [sell-by] This pack was to be sold by { $day }
    [best-before] This pack was best before { $day }
   *[expiry] This pack expired on { $day }
}. It is in the basket: tell the customer, or remove it.
# $kind (String) - which day on the pack
# $day (String) - the day
refusals-pack-taken-back = { $kind ->
    [sell-by] This pack was to be sold by { $day }
    [best-before] This pack was best before { $day }
   *[expiry] This pack expired on { $day }
}: it has been taken out of the basket. Take it off the shelf.
refusals-pack-seen-twice = Two codes of the same pack: counted once. If they were two packs, scan the other one again.
# $serial (String) - serial number
refusals-serial-in-basket = The pack with the serial number { $serial } is already in the basket. Scan the next one.
# $unit (String) - unit symbol
refusals-label-unit = The label doesn't say how much { $unit ->
    [each] this is in pieces
   *[other] this is in { $unit }
}, and the article is sold that way. Search for it by name and type the quantity.
refusals-label-currency = The price on this label is in another currency. Search for the article by name.
# $price (String) - the price on the label
refusals-label-price-odd = The label's price of { $price } doesn't fit this article. Weigh it, or ask for a new label.
refusals-in-store-check-digit = The price in this barcode is misread or misprinted. Scan again, or weigh the goods.
refusals-line-is-one-pack = This line is one pack with its own price or serial number. Scan the next pack, or remove the line.
# $ai (String) - what kind of code it is
refusals-code-other-key = This code, of kind ({ $ai }), isn't an article's: it stands for a delivery, a place or a coupon. Scan the article's own barcode.
refusals-code-link = This code is a web link that names no article. Scan the pack's other barcode, or search for the article by name.
refusals-data-recovered = The till's data were damaged and have just been put right. Look at the basket and do that again.
refusals-alert-gone = This message has already been read.
refusals-recovery-needs-manager = Your role doesn't allow putting this message away.
refusals-buyer-empty = A buyer has at least a name or a tax number. Type one in.
# $max (Number) - characters
refusals-buyer-too-long = Name and lines of an address have at most { $max } characters. Shorten them.
# $max (Number) - lines
refusals-buyer-address-too-long = An address has at most { $max } lines. Put some together.
# $number (String) - what was typed
# $example (String) - one that is right
refusals-buyer-tax-number-wrong = “{ $number }” can't be a tax number here; { $example } is one. Check it, or leave it empty.
# $total (String) - the sale's total
refusals-buyer-name-missing = An invoice of { $total } needs the buyer's name. Type it in, then take the money.
# $total (String) - the sale's total
refusals-buyer-address-missing = An invoice of { $total } needs the buyer's address. Type it in, then take the money.
# $total (String) - the sale's total
refusals-buyer-tax-number-missing = An invoice of { $total } needs the buyer's tax number. Type it in, then take the money.
# $total (String) - the sale's total
refusals-buyer-identity-missing = An invoice of { $total } needs the buyer's name or tax number. Type one in, then take the money.
refusals-invoice-exists = This sale has an invoice in a buyer's name. Print it again, or undo the sale and sell anew.
# $back (String) - what goes back
refusals-money-goes-back = { $back } goes back to the customer. Choose how to give it back.
# $owed (String) - what is owed to the customer
refusals-refund-above-owed = Only { $owed } goes back. Type that or less.
# $most (String) - what may still go back to the card
refusals-refund-above-card = The card paid only { $most } of this. Give the rest back in cash.
refusals-refund-abroad = These goods were sold in another country: money for them goes back only there. Exchange them here for goods of at least the same value.
refusals-return-line-unknown = This article isn't on that receipt. Look at the receipt again.
# $left (String) - what hasn't come back
refusals-return-above-sold = Only { $left } of it can still come back. The rest was never sold on this receipt or has been returned already.
refusals-return-whole-pack = This pack had its own price. Take the whole pack back.
# $days (Number) - days after the sale
# $last (String) - the last day
refusals-return-too-late = Goods are taken back for { $days } days: until { $last }. Only faulty goods still come back; choose that reason if they are.
# $name (String) - the article
refusals-return-unsealed = { $name } is only taken back unopened. If it is faulty, choose that reason.
# $name (String) - the article
refusals-return-never = { $name } isn't taken back. If it is faulty, choose that reason.
refusals-period-backwards = The last day lies before the first. Choose the days the other way round.
# $max (Number) - days
refusals-period-too-long = A report covers at most { $max } days. Choose a shorter period.
refusals-line-is-linked = This line came along with another one and follows it. Change or remove that one.
refusals-line-is-voucher = A gift voucher costs what it is worth. Take it out and sell another one instead.
refusals-basket-open = Another basket is open. Park it or finish it first.
refusals-park-with-money = Money has already been taken for this basket. Give it back before you park it.
# $max (Number) - the most baskets that are parked
refusals-too-many-parked = There are already { $max } parked baskets. Recall one or give one up first.
# $number (String) - number of the parked basket
refusals-parked-gone = The parked basket { $number } is no longer there. Look at the list again.
# $max (Number) - the most pieces
refusals-quantity-is-code = That looks like a barcode, not a quantity: at most { $max } pieces. Type the quantity again.
# $pieces (Number) - pieces that were typed
refusals-quantity-sure = Do you really mean { $pieces } pieces? Confirm it, or type the quantity again.
refusals-pieces-of-one-pack = This is one pack with its own weight, price or number, so it can’t be multiplied. Scan each one.
# $years (Number) - the age that is asked for
refusals-age-not-checked = Something in the basket is only sold from { $years } years on. Check the customer’s age first.
refusals-age-not-asked = Nothing in the basket asks for an age. Nothing has to be confirmed.
# $years (Number) - the age that is asked for
# $goods (String) - names of the goods
refusals-age-refused = Not sold to customers under { $years }: { $goods }. It was taken out of the basket.
refusals-birth-date-odd = Nobody can be born on that day. Type day, month and year again.
# $max (Number) - characters
refusals-serial-missing = A serial number has 1 to { $max } characters. Scan or type it again.
# $serial (String) - the serial number
# $receipt (String) - the receipt it was sold with
refusals-serial-sold = The piece with the number { $serial } was already sold with receipt { $receipt }. Check the number on the piece.
# $currency (String) - the currency
# $day (String) - the day of the rate
# $days (Number) - days a rate is used
refusals-foreign-rate-old = The rate of { $currency } is of { $day }; a rate is used for { $days } days. Ask a manager to enter today’s.
# $limit (String) - the smallest note that is taken
refusals-foreign-coins-refused = Only whole notes of { $limit } are taken in this currency. Count the notes again.
# $limit (String) - the most that is taken
refusals-foreign-above-limit = At most { $limit } is taken in one payment. Take the rest another way.
# $currency (String) - what was asked for
refusals-foreign-unknown = This shop takes no cash in { $currency }. Ask for another way to pay.
refusals-payment-open = The card terminal is still at work for this basket. Say first what it answered.
refusals-payment-unknown = Nobody knows whether the card was charged for this basket. A manager decides that first; meanwhile it can be parked.
refusals-refund-unknown = Nobody knows whether the card got its money back for this basket. A manager decides that first; meanwhile it can be parked.
refusals-payment-settled = This card payment is settled already, and otherwise. Look at the payments of the sale.
refusals-payment-gone = This card payment isn’t open any more. Look at the basket and go on.
refusals-payment-of-parked = This card payment belongs to a parked basket. Recall that basket first.
# $receipt (String) - the receipt
refusals-refund-of-parked = A parked basket takes back goods of receipt { $receipt }, and nobody knows yet what its card payment came to. Recall it and decide that first.
# $slip (String) - the slip that undid the sale
refusals-return-voided = This sale was voided by { $slip }: its money has gone back already.
# $receipt (String) - the receipt it came back on
# $day (String) - when
refusals-return-all-returned = Everything on this receipt has come back already, the last of it on { $day } with receipt { $receipt }.
refusals-return-not-open = No receipt is open for a return. Scan the receipt, or look for it under Receipts.
refusals-return-none-left = No more of this article can come back on this receipt.
refusals-return-nothing-picked = Nothing is picked yet. Scan an article of this receipt, or tap plus beside it.
# $max (String) - the limit
refusals-return-without-receipt-limit = Without a receipt at most { $max } goes back. Ask for the receipt, or look for the sale by day and amount.
# $receipt (String) - the receipt
refusals-return-has-receipt = { $receipt } is a receipt of this till. Open it and return from there.
# $receipt (String) - the receipt
refusals-receipt-other-till = { $receipt } is from another till of this store, which this till doesn't know. Return the goods there, or here without the receipt.
# $receipt (String) - the receipt
refusals-receipt-other-store = { $receipt } is from another store of this country, which this till doesn't know. Return the goods there, or here without the receipt.
# $receipt (String) - the receipt
refusals-receipt-abroad = { $receipt } is from a store in another country: another currency, tax and seller. Money goes back only there; here the goods can be exchanged evenly.
# $elsewhere (String) - the receipt of another till or store
# $quantity (String) - how much came back
# $day (String) - the day
# $receipt (String) - the receipt of this till
refusals-return-brought-before = { $quantity } of this article from receipt { $elsewhere } came back here on { $day } already, receipt { $receipt }. Only the till that sold it knows how many there were: take more of it back there, or here without a receipt.
# $receipt (String) - the receipt
refusals-return-changed = Meanwhile something else of receipt { $receipt } has come back or its refund has changed. Take the return out of the basket and open the receipt again.
# $card (String) - what goes back to the card
refusals-refund-card-first = { $card } of this was paid by card: that goes back to the card first, the rest in cash.
# $max (String) - the shop's limit
refusals-refund-cash-limit = At most { $max } goes back in cash in one go. Ask somebody who may allow more.
# $receipt (String) - the receipt of the return
refusals-void-has-returns = Goods of this sale came back with receipt { $receipt }, so it can't be voided as a whole. Return the rest instead.
refusals-void-of-return = Something came back on this receipt, so it can't be voided. Sell the goods again if they stay with the customer.
# $code (String) - the coupon's code
refusals-coupon-unknown = No promotion takes the coupon { $code }. Check the code.
# $code (String) - the coupon's code
refusals-coupon-twice = A coupon of this promotion is in the basket already: { $code } isn't needed.
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = The coupon { $code } was used on { $day }, receipt { $receipt }. It can be used once.
# $code (String) - the coupon
refusals-coupon-in-payment = The coupon { $code } is in a parked basket, and nobody knows yet what its card payment came to. Recall that basket and decide it first.
# $code (String) - the coupon's code
refusals-coupon-no-hub = Head office can’t be asked about the coupon { $code } right now. It can be used once, so sell without it, or try again in a moment.
# $code (String) - the coupon's code
# $place (String) - the till or store
refusals-coupon-elsewhere = The coupon { $code } was used or is held at { $place }. It can be used once.
# $code (String) - the coupon's code
refusals-coupon-not-held = The hub doesn’t hold the coupon { $code } for this sale any more. Take it off and hand it over again.
refusals-coupon-asked = The hub is being asked about a coupon. Wait for its answer.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = “{ $name }” begins on { $day }. Keep the coupon until then.
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = “{ $name }” ended on { $day }. The coupon takes nothing off any more.
# $name (String) - the promotion
refusals-coupon-other-store = “{ $name }” isn't for this store.
# $name (String) - the promotion
refusals-coupon-other-time = “{ $name }” isn't for this day or hour.
# $name (String) - the promotion
refusals-coupon-other-customers = “{ $name }” is for a group this customer doesn't belong to. Choose the customer first.
# $name (String) - the promotion
refusals-coupon-waits = The coupon is in the basket. “{ $name }” takes nothing off yet: its goods or its minimum are missing.
refusals-customer-unknown = This customer is no longer on file. Search again.

## Tills.


# $value (String) - an amount of money
refusals-denomination-unknown = There is no banknote or coin of { $value } here, or it was entered twice.
refusals-till-is-shared = All operators share one drawer here: leave out whose it is.

# $till (String) - a staff number
refusals-till-unknown = Nobody here has the staff number { $till }.
refusals-till-already-open = The float of this till has been counted already. Cash that comes now is paid in.

# $counted (String) - an amount of money
refusals-lift-not-its-pieces = The banknotes and coins are worth { $counted }, not the amount.
refusals-till-count-first = Count the drawer first. Whatever the count finds, the till can then be closed.

# $max (String) - an amount of money
refusals-till-carries-too-much = At most { $max } can stay in the drawer: that is what was counted.

# $number (Number) - the number asked for
refusals-z-unknown = There is no Z report { $number } on this till.
refusals-training-already = You are practising already. End it with the button at the top.
refusals-training-not-begun = Nobody is practising on this till.
# $record (Number) - number of a journal record
refusals-record-unknown = There is no journal record { $record }. Look for it again.
refusals-terminal-declined = The card terminal declined: nothing was charged. Try another card, or pay another way.
refusals-terminal-refund-declined = The card terminal declined: nothing went back to the card. Try again, or give it back another way.
refusals-terminal-by-hand = The card terminal couldn’t be asked, and nothing was charged. Type the amount on it and say what it tells, or pay another way.
refusals-terminal-cant-tell = The card terminal can’t tell what became of it. Look at its last slip or journal, then decide.
refusals-terminal-not-ready = The card terminal doesn’t answer. Check its cable and power; it is found by itself.
refusals-payment-at-terminal = The card terminal is at work on this payment. Wait for its answer, or end the payment.
refusals-card-through-terminal = Here cards are paid at the connected terminal. Begin a card payment.
refusals-order-unknown = This order isn’t waiting in this store. Check its number.
refusals-order-not-open = Open an order first.

# $order (String) - the order's number
refusals-order-being-asked = The hub is still being asked about order { $order }. Wait a moment.

# $order (String) - the order's number
refusals-order-not-to-hand-over = Order { $order } can’t be handed over now. Beside it stands why.
refusals-return-being-asked = The hub is still being asked about this receipt. Wait a moment.
refusals-return-not-sold-there = That receipt doesn’t have this article. Look at the receipt, or take it back without one.

# $left (String) - a quantity with its unit
refusals-return-came-back-elsewhere = Some of it came back at another till or online. Left: { $left }.

# $due (String) - what is still due
refusals-voucher-above-due = A voucher pays no more than what is due: { $due }. The rest stays on it.
refusals-voucher-refund = Money doesn’t go back to a voucher here. Give it back in cash or to the card.
refusals-voucher-code = That is no voucher’s code. Scan it again, or type it as it is printed.
refusals-voucher-no-hub = The hub can’t be asked about vouchers right now. Try again, or pay another way.
refusals-voucher-pays-already = This voucher pays for this sale already. Take it off first to pay another amount with it.
refusals-voucher-asked = The hub is being asked about a voucher. Wait for its answer.
refusals-voucher-single-purpose = Head office didn’t say what this voucher is for, so it can’t be taken. The customer can pay another way.

# $tail (String) - the last four symbols of the code
# $left (String) - what can be spent
refusals-voucher-left = Voucher ending in { $tail }: { $left } left.

# $tail (String) - the last four symbols of the code
# $left (String) - what can be spent
# $day (String) - the last day on which it can be spent
refusals-voucher-left-until = Voucher ending in { $tail }: { $left } left, until { $day }.
# $goods (String) - what the voucher is for, as the shop calls it
refusals-voucher-goods-none = This voucher is for { $goods } only, and nothing of that is left to pay here. The customer can pay another way.
# $goods (String) - what the voucher is for, as the shop calls it
# $most (String) - the most it can pay here
refusals-voucher-goods-most = This voucher is for { $goods } only: here it can pay { $most } at most.
# $goods (String) - what the voucher is for, as the shop calls it
refusals-voucher-goods-elsewhere = This voucher for { $goods } was taxed where it was sold, and can’t be taken here. The customer can pay another way.
# $goods (String) - what the voucher is for, as the shop calls it
refusals-voucher-goods-unknown = This shop doesn’t sell vouchers for { $goods }. Choose again what it is for.
# $tail (String) - the last four symbols of the code
refusals-voucher-unasked-goods = The hub can’t be reached, and the voucher ending in { $tail } may be for certain goods only. Try again later, or the customer pays another way.
# $goods (String) - what the voucher is for, as the shop calls it
refusals-voucher-left-goods = For { $goods } only.

# $tail (String) - the last four symbols of the code
refusals-voucher-over = The hub doesn’t hold the amount of the voucher ending in { $tail } any more. Take it off and scan it again.

# $tail (String) - the last four symbols of the code
refusals-voucher-unasked-none = The hub can’t be reached, and this till may take nothing more of the voucher ending in { $tail } without it. Take another way to pay.

# $tail (String) - the last four symbols of the code
# $most (String) - the most that can be taken
refusals-voucher-unasked-amount = The hub can’t be reached. Type what is left on the voucher ending in { $tail }, { $most } at most, and press Voucher.

# $tail (String) - the last four symbols of the code
# $most (String) - the most that can be taken
refusals-voucher-unasked-most = Without the hub no more than { $most } of the voucher ending in { $tail } can be taken.
refusals-voucher-unasked-scan = Scan the voucher again: the one before was for another sale.
refusals-voucher-unknown = No voucher has this code. Check it letter by letter.
refusals-voucher-empty = Nothing is left on this voucher that could be spent.
refusals-voucher-stopped = This voucher can’t be spent: it isn’t active, is blocked, is too old or is in another currency.
refusals-voucher-needs-hub = The hub keeps the balances of gift vouchers, and this till has no hub.

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = This voucher paid only { $most } of this. Give the rest back another way.
refusals-voucher-not-found = No voucher with money on it is for this name. Type the name as it stands on the voucher.
refusals-voucher-name-missing = Type the name of who the voucher is for.
refusals-voucher-find-again = The voucher that was found isn’t at hand any more. Search for it again.
# $most (String) - the most that goes back so
refusals-refund-above-online = Only { $most } of this was paid online. Give the rest back another way.
refusals-online-pays = Nothing is paid this way at a till. Money only goes back the way an online order was paid.
# $online (String) - what was paid online
refusals-refund-online-first = { $online } of this was paid online: that goes back the same way first.
# $order (String) - the order’s number
refusals-order-return-unknown = Nobody knows an order { $order }. Look at the number again, or find it by its customer or card.
# $order (String) - the order’s number
refusals-order-return-unasked = The hub can’t be reached, and order { $order } isn’t known at this till. Try again when the network is back.
# $order (String) - the order’s number
refusals-order-return-unpaid = Nothing was paid for order { $order } online: there is nothing to give back.
# $order (String) - the order’s number
refusals-order-return-waits = Order { $order } hasn’t been handed over yet. Cancel it instead of taking it back.
# $order (String) - the order’s number
refusals-order-return-over = Nothing of order { $order } is left to give back: it was cancelled, or all of it has come back or been paid back.
# $currency (String) - the currency it was paid in
# $order (String) - the order’s number
refusals-order-return-currency = Order { $order } was paid in { $currency }. It can come back only in a store that pays that out.
# $order (String) - the order’s number
refusals-order-return-changed = Meanwhile some of order { $order } has come back elsewhere, or another till is taking it back. Take the return out of the basket and open the order again.
refusals-attendant-needed = Only staff may do this. Please call them.
refusals-self-checkout-off = This till isn’t set up for customers to work it. Set self_checkout in its settings.
refusals-self-checkout-basket = Finish this payment or return first, then start the self-checkout.
# $name (String) - the article
refusals-self-checkout-goods = { $name } has to be rung up by staff. They have been called.
refusals-self-checkout-no-terminal = The card terminal isn’t ready. Call staff.
refusals-scan-and-go-broken = This basket of a telephone can’t be read. Show the code again, or scan the goods.
refusals-scan-and-go-form = This basket comes from a newer telephone app than this till knows. Scan the goods.
refusals-scan-and-go-too-long = This basket of a telephone is too long. Scan the goods.
refusals-scan-and-go-taken = This basket of a telephone was taken over before. Make a new one there, or scan the goods.
# $goods (String) - names or codes
refusals-scan-and-go-nothing = Nothing of this basket can be taken over: { $goods }. Scan the goods.
# $goods (String) - names or codes
refusals-scan-and-go-left-out = Not taken over: { $goods }. Scan these, or take them away.
# $max (Number) - how many at most
refusals-pick-how-many = Choose between 1 and { $max } orders.

# $name (String) - who gathers it
# $till (String) - at which till
refusals-pick-taken = { $name } gathers this at till { $till }. Leave it to them, or ask them.
refusals-pick-enough = All that the order wants of it is gathered already.
refusals-pick-not-wanted = No order on this list wants that. Put it back.
refusals-pick-not-there = None of it lies in the box.

# $left (String) - how many there are
refusals-pick-too-many = Only { $left } can be meant here.
refusals-pick-quantity = That is no quantity of this article.
refusals-pick-nothing-missing = Say first that it isn’t there.
refusals-pick-not-open = No list is open. Choose the orders you want to gather.
refusals-pick-not-instead = That can’t be taken instead: it is the same article, or is sold by another unit.

# $store (String) - the store
refusals-pick-other-store = Store { $store } doesn’t have this article. Choose another store.

# $max (Number) - how many at most
refusals-pack-how-many = Say how many bags there are, from 1 to { $max }.

# $order (String) - the order's number
refusals-order-ended = Order { $order } has ended. Put its goods back.
refusals-order-line-unknown = The order has no such line.

# $order (String) - the order's number
refusals-order-not-gathered = Order { $order } isn’t complete: gather what is left, or say what isn’t there.

# $order (String) - the order's number
refusals-order-not-ready = Order { $order } isn’t ready anyway.

# $order (String) - the order's number
refusals-order-not-handed = Nothing of order { $order } has been handed over.

# $order (String) - the order's number
refusals-order-altered = Order { $order } isn’t what the hub signed. Hand nothing over, and call head office.

# $age (Number) - years
refusals-order-age = Something in it is only for people of { $age } or older. Look at whoever collects it, and confirm their age.
refusals-order-part = That much of it doesn’t lie there to be handed over.
refusals-line-is-of-order = The goods of an order cost what was agreed on. Take the order out of the basket to sell them otherwise.
refusals-order-is-in = This order is in the basket already.
refusals-park-with-order = An order is in this basket. Pay it, or take it out before you put the basket aside.
# $order (String) - the order's number
refusals-order-changed = Order { $order } was paid, collected or cancelled meanwhile. Take it out of the basket and open it again.
# $name (String) - what it is called
refusals-order-goods-unknown = { $name } isn’t known here, and the order doesn’t say how it is taxed. Call head office.
refusals-order-tax-unknown = The order doesn’t say how much tax is in it, so that it can’t be paid here. Call head office.
# $order (String) - the order's number
refusals-order-sold = Order { $order } was paid with a sale. Undo that sale, or take the goods back by its receipt.
# $order (String) - the order's number
# $receipt (String) - the receipt's number
refusals-order-return-receipt = Order { $order } was paid at a till. Take the goods back by its receipt { $receipt }.
refusals-line-not-sent = Only articles of the shop can be collected elsewhere or sent.
refusals-order-for-nobody = Say first whom it is for: choose the customer, or write down a new one.
refusals-order-needs-hub = The hub passes orders on to other stores, and this till has no hub.
# $store (String) - another store.
refusals-store-has-not = { $store } doesn’t have that many. Choose another store, or fewer.
# $name (String) - the customer.
refusals-order-without-address = No address of { $name } is known. Write it down first.
refusals-order-no-courier = Say who takes the parcel.
# $name (String) - the article.
refusals-return-taken-along = { $name } was taken along when it was bought: say in which state it comes back.
refusals-customer-name-missing = Write down a name first.
refusals-customer-email-wrong = This can’t be an e-mail address. Check it with the customer.
refusals-customer-phone-wrong = This can’t be a telephone number. Check it with the customer.
refusals-customer-agreed-to-nothing = The customer can’t be reached that way yet. Write down how, or leave the answer out.
# $name (String) - the customer who is known.
# $way (String) - their e-mail address or telephone number.
refusals-customer-known = { $name } is known already with { $way }. Choose them instead of a second entry.
refusals-customer-address-part = An address has a street and a town.
refusals-courier-none = This till has no courier to ask, or the order is collected. Type who takes it and the number of the parcel.
refusals-courier-not-packed = Pack it first, and say how many parcels it is.

# $order (String) - the order’s number.
# $words (String) - why, in the courier’s own words, a sentence.
refusals-courier-refuses = The courier doesn’t take order { $order }: { $words } Ask the customer about the address, then tap “Ask the courier again” in the order.

# $order (String) - the order’s number.
# $words (String) - why, in the courier’s own words, a sentence.
refusals-courier-keeps = The courier doesn’t call order { $order } off: { $words } Telephone them.
