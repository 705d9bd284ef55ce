### What the United States word differently.

refusals-wrong-unit = This item is sold by { $unit ->
    [each] the piece
   *[other] the { $unit }
}. Type the quantity again.
refusals-quantity-not-positive = A quantity has to be above zero. To take the item out, remove the line.
refusals-amount-too-large = This is above the register's limit of { $max }. Check the amount you typed.
refusals-name-too-long = The name of this item is too long to sell. Ask head office to shorten it.
refusals-basket-empty = Nothing is rung up yet. Scan an item first.
refusals-tax-category-unknown = This item has the tax category “{ $category }”, which doesn't exist in { $country }. It can't be sold until head office corrects it.
refusals-tax-rate-missing = No tax rate for “{ $category }” is known on { $day }. Check the register's date; if it is right, call support.
refusals-tax-levy-missing = No amount of the levy “{ $levy }” is known on { $day }. Check the register's date; if it is right, call support.
refusals-till-locked = The register is locked. Sign in to go on.
refusals-code-too-long = This code is too long for an item: { $code }. Scan the item's own barcode.
refusals-code-unknown = No item has the code { $code }. Search for it by name, or sell it as an open item.
refusals-article-gone = Item { $sku } is no longer sold here. Search for another.
refusals-price-is-fixed = This item has a fixed price. Give a discount instead.
refusals-open-items-off = This shop doesn't sell open items. Search for the item.
refusals-receipt-unknown = This register has no sale { $receipt }. Check the number on the receipt.
refusals-other-workstation = This data belongs to workstation { $workstation }. Start the register with that workstation's settings, or choose another data folder.
refusals-other-country = This data belongs to a register in { $country }. One journal holds one country and one currency: choose another data folder.
refusals-device-key-changed = The key of this register doesn't belong to its journal. Put the file device.key back where it was, or call support. Nothing has been changed.
refusals-language-unknown = The register doesn't speak { $language }. Choose a language from the list.
refusals-preference-unknown = The register doesn't know “{ $value }”. Choose from the list.
refusals-scan-too-fast = Codes came too fast. Scan the last item again.
refusals-gs1-unreadable = The code on this pack can't be read. Scan its other barcode, or search for the item by name.
refusals-gs1-unknown-ai = The code on this pack has a part nobody knows: “{ $found }”. Scan its other barcode, or search for the item by name.
refusals-gs1-length = Part ({ $ai }) of this code is too short or too long. Scan its other barcode, or search for the item by name.
refusals-gs1-character = Part ({ $ai }) of this code has a character that doesn't belong there. Scan its other barcode, or search for the item by name.
refusals-gs1-check-digit = The check digit in part ({ $ai }) of this code is wrong. Scan again; if it stays so, search for the item by name.
refusals-gs1-date = Part ({ $ai }) of this code is a day or time that doesn't exist. Look at the date on the pack and search for the item by name.
refusals-gs1-twice = Part ({ $ai }) of this code is there twice and says two things. Search for the item by name.
refusals-gs1-conflict = Parts ({ $ai }) and ({ $other }) of this code contradict each other. Search for the item by name.
refusals-gs1-link = The web link in this code isn't written as the standard asks. Scan the pack's other barcode, or search for the item by name.
refusals-label-unit = The label doesn't say how much { $unit ->
    [each] this is in pieces
   *[other] this is in { $unit }
}, and the item is sold that way. Search for it by name and type the quantity.
refusals-label-currency = The price on this label is in another currency. Search for the item by name.
refusals-label-price-odd = The label's price of { $price } doesn't fit this item. Weigh it, or ask for a new label.
refusals-code-other-key = This code, of kind ({ $ai }), isn't an item's: it stands for a delivery, a place or a coupon. Scan the item's own barcode.
refusals-code-link = This code is a web link that names no item. Scan the pack's other barcode, or search for the item by name.
refusals-data-recovered = The register's data were damaged and have just been put right. Look at the basket and do that again.
refusals-return-line-unknown = This item isn't on that receipt. Look at the receipt again.
refusals-return-none-left = No more of this item can come back on this receipt.
refusals-return-nothing-picked = Nothing is picked yet. Scan an item of this receipt, or tap plus beside it.
refusals-return-has-receipt = { $receipt } is a receipt of this register. Open it and return from there.
refusals-receipt-other-till = { $receipt } is from another register of this store, which this register doesn't know. Return the goods there, or here without the receipt.
refusals-receipt-other-store = { $receipt } is from another store of this country, which this register doesn't know. Return the goods there, or here without the receipt.
refusals-till-already-open = The float of this register has been counted already. Cash that comes now is paid in.
refusals-till-count-first = Count the drawer first. Whatever the count finds, the register can then be closed.
refusals-z-unknown = There is no Z report { $number } on this register.
refusals-training-already = You are practicing already. End it with the button at the top.
refusals-training-not-begun = Nobody is practicing on this register.
